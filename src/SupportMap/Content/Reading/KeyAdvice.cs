using System.Buffers;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Finds the name that somebody meant.</summary>
internal static class KeyAdvice
{
    // What people call things, and what they are called here.
    private static readonly ILookup<string, string> Synonyms = new (string Here, string Elsewhere)[]
    {
        ("name", "title service service-name"), ("title", "name heading"), ("organisation", "organization org provider run-by agency"),
        ("summary", "description about short-description"),
        ("needs", "category categories type topics topic need"), ("areas", "region area council"), ("towns", "location place where"),
        ("when", "stage stages"),
        ("for", "audience who-for audiences"), ("not-for", "eligibility criteria exclusions"), ("ages", "age age-range"),
        ("phones", "phone telephone tel mobile phone-number telephones contact landline"),
        ("number", "tel phone telephone tel-no no mobile"), ("label", "name"), ("hours-note", "note notes hours"),
        ("email", "mail e-mail email-address"), ("website", "url web site web-address homepage www"), ("url", "link website address web"),
        ("links", "link"),
        ("hours", "opening-hours opening-times open times opening open-hours"), ("cost", "price fee charges fees"),
        ("languages", "language"), ("accessibility", "access-needs disabled-access"),
        ("keywords", "tags tag keyword"), ("checked", "last-checked verified"), ("sources", "source"), ("refer-by", "referral referrals"),
        ("details", "text body"),
        ("lines", "address street line"), ("town", "city"), ("postcode", "post-code zip"), ("page-date", "date"),
    }.SelectMany(row => row.Elsewhere.Split(' ').Select(word => (word, row.Here)))
        .ToLookup(pair => pair.word, pair => pair.Here, StringComparer.Ordinal);

    // Names that belong one step further in.
    private static readonly Dictionary<string, string> Inner = new(StringComparer.Ordinal)
    {
        ["lines"] = "address", ["town"] = "address", ["postcode"] = "address", ["number"] = "phones", ["label"] = "phones",
        ["hours-note"] = "phones",
        ["min"] = "ages", ["max"] = "ages", ["page-date"] = "sources", ["letter"] = "from-prison", ["visits"] = "from-prison",
        ["refer-weeks-before"] = "from-prison",
        ["mon"] = "hours", ["tue"] = "hours", ["wed"] = "hours", ["thu"] = "hours", ["fri"] = "hours", ["sat"] = "hours", ["sun"] = "hours",
        ["daily"] = "hours", ["mon-fri"] = "hours",
    };

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");

    /// <summary>How to mend a name that is not known.</summary>
    /// <param name="known">The names that can stand there.</param>
    public static string Help(YamlEntry entry, IReadOnlyList<Key> known)
    {
        var name = entry.Key.Text;
        if (name.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
        {
            return $"put a space behind the colon: {name[..colon]}: {name[(colon + 1)..].Trim()}";
        }

        if (known.FirstOrDefault(key => IsWithoutColon(entry, key)) is { } first)
        {
            return $"put a colon behind “{first.Name}”: {first.Name}: {name[(first.Name.Length + 1)..].Trim()}";
        }

        if (name == ServiceKeys.Details.Name)
        {
            return "put the text below the second line of three hyphens";
        }

        if (Inner.TryGetValue(name, out var outer) && known.Any(key => key.Name == outer))
        {
            return $"it belongs to “{outer}:”; put it below that line and start it with two spaces";
        }

        return Meant(name, known) is { } near
            ? $"did you mean “{near}”?{Shape(entry, known.First(key => key.Name == near))}"
            : $"the names are: {string.Join(", ", known.Select(key => key.Name).Distinct())}";
    }

    /// <summary>
    /// True for a line that belongs to a name with nothing behind it, and
    /// only lacks the spaces in front: that is told at the name.
    /// </summary>
    /// <param name="below">The name, or any when left out.</param>
    public static bool IsBelowEmpty(YamlMap map, YamlEntry entry, string? below = null) =>
        Inner.TryGetValue(entry.Key.Text, out var outer) && (below ?? outer) == outer
        && map.Entries.Any(
            other => other.Key.Text == outer && other.Value is YamlScalar { Text.Length: 0 } && other.Key.Span.Line < entry.Key.Span.Line);

    /// <summary>The entry that was probably meant to have this key, or null.</summary>
    public static YamlEntry? Misnamed(YamlMap map, Key key)
    {
        foreach (var entry in map.Entries)
        {
            var tidy = Tidy(entry.Key.Text.Split(':')[0]);
            if (tidy == key.Name || IsWithoutColon(entry, key) || Synonyms[tidy].Contains(key.Name)
                || (key.Name.Length > 3 && tidy.Length > 3 && Math.Abs(tidy.Length - key.Name.Length) <= 1
                    && Diagnostics.Nearest.Distance(tidy, key.Name) <= 1))
            {
                return ServiceKeys.All.Any(other => other.Name == entry.Key.Text) ? null : entry;
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

    private static string? Meant(string name, IReadOnlyList<Key> known) => Meant(name, known.Select(key => key.Name).Distinct().ToList());

    /// <summary>The one of some names that was probably meant, or null.</summary>
    public static string? Meant(string name, List<string> names)
    {
        var tidy = Tidy(name);
        return names.Find(candidate => candidate == tidy)
            ?? Synonyms[tidy].FirstOrDefault(names.Contains)
            ?? Nearest.To(tidy, names);
    }

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
