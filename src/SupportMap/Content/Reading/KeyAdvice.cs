using System.Buffers;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Finds the name that somebody meant.</summary>
internal static class KeyAdvice
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");

    /// <summary>How to fix a name that is not known.</summary>
    /// <param name="known">The names that can stand there.</param>
    public static string Help(YamlEntry entry, IReadOnlyList<Key> known)
    {
        var name = entry.Key.Text;
        if (name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
        {
            return $"put a space after the colon: {name[..colon]}: {name[(colon + 1)..].Trim()}";
        }

        if (known.FirstOrDefault(key => IsWithoutColon(entry, key)) is { } first)
        {
            return $"put a colon after “{first.Name}”: {first.Name}: {name[(first.Name.Length + 1)..].Trim()}";
        }

        if (name == SharedKeys.Details.Name)
        {
            return "put the text below the second line of three hyphens";
        }

        if (known.FirstOrDefault(key => HasInner(key, name)) is { } outer)
        {
            return $"it belongs to “{outer.Name}:”; put it below that line and start it with two spaces";
        }

        return Closest(name, known) is { } near
            ? $"did you mean “{near}”?{Shape(entry, known.First(key => key.Name == near))}"
            : $"the keys are: {string.Join(", ", known.Select(key => key.Name).Distinct())}";
    }

    /// <summary>
    /// True for a line that belongs to a key with nothing behind it, and
    /// only lacks the spaces in front: that is told at the key.
    /// </summary>
    /// <param name="keys">Which it may belong to.</param>
    public static bool IsBelowEmpty(YamlMap map, YamlEntry entry, IReadOnlyList<Key> keys) =>
        keys.Any(key => HasInner(key, entry.Key.Text) && map.Entries.Any(
            other => other.Key.Text == key.Name && other.Value is YamlScalar { Text.Length: 0 }
                && other.Key.Span.Line < entry.Key.Span.Line));

    /// <summary>The entry that was probably meant to have this key, or null.</summary>
    /// <param name="others">Keys that the map may have too: an entry of theirs was meant as it is.</param>
    public static YamlEntry? Misnamed(YamlMap map, Key key, IReadOnlyList<Key> others)
    {
        foreach (var entry in map.Entries)
        {
            var tidy = Tidy(entry.Key.Text.Split(':')[0]);
            if (tidy == key.Name || IsWithoutColon(entry, key) || key.HasAlias(tidy)
                || (key.Name.Length > 3 && tidy.Length > 3 && Math.Abs(tidy.Length - key.Name.Length) <= 1
                    && Diagnostics.Nearest.Distance(tidy, key.Name) <= 1))
            {
                return others.Any(other => other.Name == entry.Key.Text) ? null : entry;
            }
        }

        return null;
    }

    // "number 01632 960123" in a group.
    private static bool IsWithoutColon(YamlEntry entry, Key key) =>
        entry.Value is YamlScalar { Text.Length: 0 } && entry.Key.Text.StartsWith(key.Name + " ", StringComparison.Ordinal);

    // Whoever writes "Phone: 01632 960123" does not know yet that a phone number is a group.
    private static string Shape(YamlEntry entry, Key meant) =>
        entry.Value is YamlScalar && (meant.Example.StartsWith('{') || meant.Example.StartsWith("[{", StringComparison.Ordinal))
            ? $" For example: {meant.Name}: {meant.Example}"
            : "";

    /// <summary>The one of some keys that was probably meant, or null.</summary>
    public static string? Closest(string name, IEnumerable<Key> known)
    {
        var tidy = Tidy(name);
        IReadOnlyList<Key> keys = [.. known.DistinctBy(key => key.Name)];
        return (keys.FirstOrDefault(key => key.Name == tidy) ?? keys.FirstOrDefault(key => key.HasAlias(tidy)))?.Name
            ?? Nearest.To(tidy, keys.Select(key => key.Name));
    }

    // A group is told by its parts, opening hours by their days.
    private static bool HasInner(Key key, string name) => (key.Form is ListForm list ? list.Item : key.Form) switch
    {
        GroupForm group => group.Keys.Any(part => part.IsInner && part.Name == name),
        HoursForm => ScheduleParser.ParseDays(name).IsGood,
        _ => false,
    };

    /// <summary>A name as names are written here: <c>first-step</c> for "First Step", "first_step", "firstStep" and “first-step”.</summary>
    public static string Tidy(string name)
    {
        if (!name.AsSpan().ContainsAnyExcept(Plain))
        {
            return name;
        }

        var split = string.Concat(
            name.Trim('“', '”', '"', '\'', '*', ' ')
                .Select((c, i) => i > 0 && char.IsUpper(c) && char.IsLower(name[i - 1]) ? $"-{c}" : $"{c}"));
        return split.Replace('_', '-').Replace(' ', '-').ToLowerInvariant();
    }
}
