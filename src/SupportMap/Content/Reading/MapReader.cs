using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Takes typed values out of a map, and reports each one that is missing, wrong or unknown.</summary>
/// <param name="what">What the map describes, for messages: "a service", "a phone number".</param>
public sealed class MapReader(YamlMap map, string what, DiagnosticBag bag)
{
    // Of a value with a form of its own. The longest are web addresses, and searching longer texts takes too much time.
    private const int MostCharacters = 1_000;

    private readonly List<Key> _asked = [];

    /// <summary>The place of the value behind a key, or of the map itself.</summary>
    public SourceSpan SpanOf(Key key) =>
        Entry(key) is { } entry ? (entry.Value is YamlScalar scalar ? scalar.Span : entry.Key.Span) : map.Span;

    public bool Has(Key key) => Entry(key) is not null;

    /// <summary>True when a key is there, or a name that was probably meant to be it: then it is not missed.</summary>
    public bool Mentions(Key key) => Has(key) || KeyAdvice.Misnamed(map, key, _asked) is not null;

    /// <summary>False when parts of the map could not be read: then nothing is missed in it.</summary>
    public bool IsWhole => map.IsWhole;

    /// <summary>All entries, for maps whose keys are themselves data.</summary>
    public IReadOnlyList<YamlEntry> Entries => map.Entries;

    public SourceSpan Span => map.Span;

    /// <summary>The node behind a key, or null; reports a missing required key.</summary>
    public YamlNode? Node(Key key)
    {
        _asked.Add(key);
        if (Entry(key) is { } entry)
        {
            return entry.Value;
        }

        if (key.IsRequired && map.IsWhole && KeyAdvice.Misnamed(map, key, _asked) is null)
        {
            bag.Add(
                Codes.MissingKey,
                map.Span,
                $"the line “{key.Name}:” is missing for {what}",
                $"add {key.Name}: ({key.About}); for example: {key.Name}: {key.Example}");
        }

        return null;
    }

    /// <summary>The text of one line behind a key, or null when it is absent or was reported.</summary>
    public string? Text(Key key) => TextNode(key)?.Text;

    /// <summary>Like <see cref="Text"/>, with its place.</summary>
    public YamlScalar? TextNode(Key key)
    {
        if (Single(key) is not { IsMisread: false } scalar)
        {
            return null;
        }

        PlainText.Check(scalar, key.Name, bag);
        if (scalar.Text.Length > key.Most)
        {
            bag.Add(
                Codes.ValueTooLong,
                scalar.Span,
                $"“{key.Name}” has {scalar.Text.Length} characters, where {key.Most} is the most",
                "say it in fewer words");
            return null;
        }

        return scalar;
    }

    /// <summary>A text that may have several lines, or null.</summary>
    public YamlScalar? LongText(Key key)
    {
        var node = Node(key);
        return node is null || Scalar(key, node) is not { } scalar ? null : scalar;
    }

    /// <summary>A value read by one of the parsers; default when it is absent or was reported.</summary>
    public T? Value<T>(Key key, Func<string, Parsed<T>> parse, DiagnosticCode code) =>
        Single(key) is { } scalar && Convert(scalar, parse, code, out var value) ? value : default;

    /// <summary>Like <see cref="Value{T}"/> for a type that has no null: null when absent or reported.</summary>
    public T? Struct<T>(Key key, Func<string, Parsed<T>> parse, DiagnosticCode code)
        where T : struct =>
        Single(key) is { } scalar && Convert(scalar, parse, code, out var value) ? value : null;

    /// <summary>The values of a list of texts; one text alone counts as a list of one. Empty when absent.</summary>
    public IReadOnlyList<T> List<T>(Key key, Func<string, Parsed<T>> parse, DiagnosticCode code) => List(key, parse, code, areWords: false);

    /// <summary>The words of a list, which are shown or searched as they are. Empty when absent.</summary>
    public IReadOnlyList<string> Words(Key key) => List(key, SharedReaders.Word, Codes.ValueTooLong, areWords: true);

    private IReadOnlyList<T> List<T>(Key key, Func<string, Parsed<T>> parse, DiagnosticCode code, bool areWords)
    {
        var values = new List<T>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var scalar in Scalars(key))
        {
            if (!seen.Add(scalar.Text))
            {
                bag.Add(Codes.RepeatedValue, scalar.Span, $"“{scalar.Text}” stands twice in “{key.Name}”", "keep it once");
            }
            else if (Convert(scalar, parse, code, out var value))
            {
                if (areWords)
                {
                    PlainText.Check(scalar, key.Name, bag);
                }

                values.Add(value!);
            }
        }

        return values;
    }

    /// <summary>The texts of a list with their places.</summary>
    public IReadOnlyList<YamlScalar> Scalars(Key key)
    {
        var found = new List<YamlScalar>();
        foreach (var item in Items(key, isPlain: true))
        {
            if (item is YamlScalar { Text: var text } scalar && !string.IsNullOrWhiteSpace(text))
            {
                if (PlainText.IsOneLine(scalar, key.Name, bag))
                {
                    found.Add(scalar);
                }
            }
            else if (item is YamlScalar)
            {
                bag.Add(
                    Codes.EmptyValue,
                    item.Span,
                    $"nothing is written in “{key.Name}” here",
                    $"write {key.About}, or take this part of the list out; for example: {key.Name}: {key.Example}");
            }
            else
            {
                var together = item is YamlMap { Entries: [{ Value: YamlScalar { Text: var behind } } only] }
                    ? $"{only.Key.Text}: {behind}"
                    : null;
                bag.Add(
                    Codes.WrongShape,
                    item.Span,
                    together is null
                        ? $"“{key.Name}” should be a plain list, without lists or groups in it"
                        : $"the colon in “{together}” makes a group of it",
                    together is null ? $"for example: {key.Name}: {key.Example}" : $"put it in quotes: {QuotedText.Of(together)}");
            }
        }

        if (key.IsRequired && found.Count == 0 && Entry(key) is { Value: YamlList { Items.Count: 0 } } entry)
        {
            bag.Add(
                Codes.EmptyValue,
                entry.Key.Span,
                $"the list “{key.Name}” is empty",
                $"write {key.About}; for example: {key.Name}: {key.Example}");
        }

        return found;
    }

    /// <summary>The group behind a key, or null when it is absent or was reported.</summary>
    public MapReader? Map(Key key, string description)
    {
        var node = Node(key);
        return node is null ? null : AsMap(key, node, description);
    }

    /// <summary>The groups of a list. Empty when absent.</summary>
    public IReadOnlyList<MapReader> Maps(Key key, string description) =>
        [.. Items(key, isPlain: false).Select(item => AsMap(key, item, description)).OfType<MapReader>()];

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Done()
    {
        foreach (var entry in map.Entries.Where(
            entry => !entry.Key.IsMisread && !_asked.Exists(key => key.Name == entry.Key.Text)
                && !KeyAdvice.IsBelowEmpty(map, entry, _asked)))
        {
            var name = entry.Key.Text;
            bag.Add(Codes.UnknownKey, entry.Key.Span, $"“{name}” is not a name that {what} can have", KeyAdvice.Help(entry, _asked));
        }
    }

    /// <summary>Reports a fault at the value of a key.</summary>
    public void Fault(DiagnosticCode code, Key key, string message, string help) => bag.Add(code, SpanOf(key), message, help);

    private YamlEntry? Entry(Key key)
    {
        // Asked so often that a lambda or an enumerator, which is a new object for each key, would tell.
        for (var i = 0; i < map.Entries.Count; i++)
        {
            if (map.Entries[i].Key.Text == key.Name)
            {
                return map.Entries[i];
            }
        }

        return null;
    }

    private IReadOnlyList<YamlNode> Items(Key key, bool isPlain)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case YamlScalar scalar when Scalar(key, scalar) is null:
                return [];
            case YamlScalar { Text: var text, IsMisread: false } scalar when isPlain && ListAdvice.Parts(text) is { } parts:
                bag.Add(
                    Codes.WrongShape,
                    scalar.Span,
                    $"“{key.Name}” is read as one thing here: “{text}”",
                    $"put brackets around a list: {key.Name}: [{string.Join(", ", parts)}]");
                return [];
            case { } single:
                return [single];
        }
    }

    private MapReader? AsMap(Key key, YamlNode node, string description)
    {
        if (node is YamlMap group)
        {
            return new MapReader(group, description, bag);
        }

        if (node is YamlScalar { IsMisread: true })
        {
            return null;
        }

        var isEmpty = node is YamlScalar { Text.Length: 0 };
        var at = (node is YamlList || isEmpty) && Entry(key) is { } entry ? entry.Key.Span : node.Span;
        var written = node is YamlScalar { Text.Length: > 0 } scalar ? $", but it is “{scalar.Text}”" : "";
        bag.Add(
            isEmpty ? Codes.EmptyValue : Codes.WrongShape,
            at,
            isEmpty ? $"nothing is written behind “{key.Name}:”" : $"“{key.Name}” needs names and colons of its own{written}",
            isEmpty && map.Entries.Any(other => KeyAdvice.IsBelowEmpty(map, other, [key]))
                ? "start each line that belongs to it with two spaces"
                : $"for example: {key.Name}: {key.Example}");
        return null;
    }

    private YamlScalar? Single(Key key)
    {
        var node = Node(key);
        return node is not null && Scalar(key, node) is { } scalar && PlainText.IsOneLine(scalar, key.Name, bag) ? scalar : null;
    }

    private YamlScalar? Scalar(Key key, YamlNode node)
    {
        if (node is not YamlScalar scalar)
        {
            var at = Entry(key)?.Key.Span ?? node.Span;
            bag.Add(
                Codes.WrongShape,
                at,
                $"“{key.Name}” should be one text, but a {(node is YamlList ? "list" : "group")} stands here",
                $"for example: {key.Name}: {key.Example}");
            return null;
        }

        var isNothing = scalar.Style == TextStyle.Plain && scalar.Text is "" or "~" or "null" or "Null" or "NULL";
        if (isNothing || string.IsNullOrWhiteSpace(scalar.Text))
        {
            var at = scalar.Text.Length == 0 ? Entry(key)?.Key.Span ?? scalar.Span : scalar.Span;
            var message = isNothing && scalar.Text.Length > 0
                ? $"“{scalar.Text}” stands for nothing"
                : $"nothing is written behind “{key.Name}:”";
            bag.Add(
                Codes.EmptyValue,
                at,
                message,
                key.IsRequired ? $"write {key.About}; for example: {key.Name}: {key.Example}" : $"write {key.About}, or take the line out");
            return null;
        }

        return scalar;
    }

    private bool Convert<T>(YamlScalar scalar, Func<string, Parsed<T>> parse, DiagnosticCode code, out T? value)
    {
        if (scalar.IsMisread)
        {
            value = default;
            return false;
        }

        if (scalar.Text.Length > MostCharacters)
        {
            bag.Add(
                Codes.ValueTooLong,
                scalar.Span,
                $"a text of {scalar.Text.Length} characters cannot be right here",
                "look whether a quote or a bracket was left open, or say it in fewer words");
            value = default;
            return false;
        }

        var parsed = parse(scalar.Text);
        value = parsed.Value;
        if (parsed.Message is { } message)
        {
            bag.Add(code, scalar.Span, message, parsed.Help!);
        }

        return parsed.IsGood;
    }
}
