using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Takes typed values out of a map, and reports each one that is missing, wrong or unknown.</summary>
/// <param name="what">What the map describes, for messages: "a service", "a phone number".</param>
public sealed class MapReader(YamlMap map, string what, DiagnosticBag bag)
{
    private readonly List<Key> _asked = [];
    private readonly MapFaults _faults = new(map, what, bag);

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
            _faults.Missing(key);
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
        return _faults.IsTooLong(key, scalar) ? null : scalar;
    }

    /// <summary>A text that may have several lines, or null.</summary>
    public YamlScalar? LongText(Key key) => Node(key) is { } node ? Scalar(key, node) : null;

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
                _faults.Repeated(key, scalar);
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
                _faults.EmptyItem(key, item);
            }
            else
            {
                _faults.NotPlain(key, item);
            }
        }

        if (key.IsRequired && found.Count == 0 && Entry(key) is { Value: YamlList { Items.Count: 0 } } entry)
        {
            _faults.EmptyList(key, entry);
        }

        return found;
    }

    /// <summary>The group behind a key, or null when it is absent or was reported.</summary>
    public MapReader? Map(Key key, string description) => Node(key) is { } node ? AsMap(key, node, description) : null;

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
            _faults.Unknown(entry, _asked);
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
                _faults.NoBrackets(key, scalar, parts);
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

        if (node is not YamlScalar { IsMisread: true })
        {
            _faults.NoGroup(key, node, Entry(key));
        }

        return null;
    }

    private YamlScalar? Single(Key key) =>
        LongText(key) is { } scalar && PlainText.IsOneLine(scalar, key.Name, bag) ? scalar : null;

    private YamlScalar? Scalar(Key key, YamlNode node)
    {
        if (node is not YamlScalar scalar)
        {
            _faults.NotOneText(key, node, Entry(key));
            return null;
        }

        if (scalar.IsNothing)
        {
            _faults.Empty(key, scalar, Entry(key));
            return null;
        }

        return scalar;
    }

    private bool Convert<T>(YamlScalar scalar, Func<string, Parsed<T>> parse, DiagnosticCode code, out T? value)
    {
        if (scalar.IsMisread || _faults.IsFarTooLong(scalar))
        {
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
