using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>What is wrong with a key of a map or with its value, in words; see <see cref="MapReader"/>.</summary>
internal sealed class MapFaults(YamlMap map, string what, DiagnosticBag bag)
{
    // Of a value with a form of its own. The longest are web addresses, and searching longer texts takes too much time.
    private const int MostCharacters = 1_000;

    public void Missing(Key key) => bag.Add(
        Codes.MissingKey,
        map.Span,
        $"the line “{key.Name}:” is missing for {what}",
        $"add {key.Name}: ({key.About}); {Example(key)}");

    /// <param name="asked">The keys that the map can have.</param>
    public void Unknown(YamlEntry entry, IReadOnlyList<Key> asked) => bag.Add(
        Codes.UnknownKey,
        entry.Key.Span,
        $"“{entry.Key.Text}” is not a key of {what}",
        KeyAdvice.Help(entry, asked));

    /// <summary>Reports a text that its key does not take.</summary>
    public bool IsTooLong(Key key, YamlScalar scalar)
    {
        if (scalar.Text.Length <= key.Most)
        {
            return false;
        }

        bag.Add(
            Codes.ValueTooLong,
            scalar.Span,
            $"“{key.Name}” has {scalar.Text.Length} characters; the limit is {key.Most}",
            "use fewer words");
        return true;
    }

    /// <summary>Reports a text that no value with a form of its own can have.</summary>
    public bool IsFarTooLong(YamlScalar scalar)
    {
        if (scalar.Text.Length <= MostCharacters)
        {
            return false;
        }

        bag.Add(
            Codes.ValueTooLong,
            scalar.Span,
            $"a text of {scalar.Text.Length} characters cannot be right here",
            "check whether a quote or a bracket was left open, or use fewer words");
        return true;
    }

    public void Repeated(Key key, YamlScalar scalar) =>
        bag.Add(Codes.RepeatedValue, scalar.Span, $"“{scalar.Text}” is twice in “{key.Name}”", "keep it once");

    public void EmptyItem(Key key, YamlNode item) => bag.Add(
        Codes.EmptyValue,
        item.Span,
        $"nothing is written in “{key.Name}” here",
        $"write {key.About}, or remove this part of the list; {Example(key)}");

    public void EmptyList(Key key, YamlEntry entry) =>
        bag.Add(Codes.EmptyValue, entry.Key.Span, $"the list “{key.Name}” is empty", $"write {key.About}; {Example(key)}");

    /// <summary>A list or a group within a list of texts.</summary>
    public void NotPlain(Key key, YamlNode item)
    {
        var together = item is YamlMap { Entries: [{ Value: YamlScalar { Text: var behind } } only] } ? $"{only.Key.Text}: {behind}" : null;
        bag.Add(
            Codes.WrongShape,
            item.Span,
            together is null
                ? $"“{key.Name}” should be a plain list, without lists or groups in it"
                : $"the colon in “{together}” makes a group of it",
            together is null ? Example(key) : $"put it in quotes: {QuotedText.Of(together)}");
    }

    /// <summary>One text that was meant as a list.</summary>
    public void NoBrackets(Key key, YamlScalar scalar, IEnumerable<string> parts) => bag.Add(
        Codes.WrongShape,
        scalar.Span,
        $"“{key.Name}” is read as a single item: “{scalar.Text}”",
        $"put brackets around a list: {key.Name}: [{string.Join(", ", parts)}]");

    /// <param name="entry">Where the key stands; null in none.</param>
    public void NoGroup(Key key, YamlNode node, YamlEntry? entry)
    {
        var isEmpty = node is YamlScalar { Text.Length: 0 };
        var written = node is YamlScalar { Text.Length: > 0 } scalar ? $", but it is “{scalar.Text}”" : "";
        bag.Add(
            isEmpty ? Codes.EmptyValue : Codes.WrongShape,
            (node is YamlList || isEmpty) && entry is not null ? entry.Key.Span : node.Span,
            isEmpty ? $"nothing is written after “{key.Name}:”" : $"“{key.Name}” needs keys and colons inside it{written}",
            isEmpty && map.Entries.Any(other => KeyAdvice.IsBelowEmpty(map, other, [key]))
                ? "start each line that belongs to it with two spaces"
                : Example(key));
    }

    public void NotOneText(Key key, YamlNode node, YamlEntry? entry) => bag.Add(
        Codes.WrongShape,
        entry?.Key.Span ?? node.Span,
        $"“{key.Name}” should be one text, but a {(node is YamlList ? "list" : "group")} is here",
        Example(key));

    /// <summary>Nothing, or a word for nothing such as <c>null</c>.</summary>
    public void Empty(Key key, YamlScalar scalar, YamlEntry? entry) => bag.Add(
        Codes.EmptyValue,
        scalar.Text.Length == 0 && entry is not null ? entry.Key.Span : scalar.Span,
        string.IsNullOrWhiteSpace(scalar.Text) ? $"nothing is written after “{key.Name}:”" : $"“{scalar.Text}” means nothing",
        key.IsRequired ? $"write {key.About}; {Example(key)}" : $"write {key.About}, or remove the line");

    private static string Example(Key key) => $"for example: {key.Name}: {key.Example}";
}
