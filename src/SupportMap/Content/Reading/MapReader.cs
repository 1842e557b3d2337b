using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Takes typed values out of a map, and reports each one that is missing, wrong or unknown.</summary>
/// <param name="what">What the map describes, for messages: "a service", "a phone number".</param>
public sealed class MapReader(YamlMap map, string what, DiagnosticBag bag)
{
    private readonly List<Key> _asked = [];

    /// <summary>The place of the value behind a key, or of the map itself.</summary>
    public SourceSpan SpanOf(Key key) => Entry(key) is { } entry ? (entry.Value is YamlScalar scalar ? scalar.Span : entry.Key.Span) : map.Span;

    public bool Has(Key key) => Entry(key) is not null;

    /// <summary>The node behind a key, or null; reports a missing required key.</summary>
    public YamlNode? Node(Key key)
    {
        _asked.Add(key);
        if (Entry(key) is { } entry)
        {
            return entry.Value;
        }

        if (key.IsRequired)
        {
            bag.Add(Codes.MissingKey, map.Span, $"the line “{key.Name}:” is missing for {what}", $"add {key.Name}: {key.About}; for example: {key.Name}: {key.Example}");
        }

        return null;
    }

    /// <summary>The text behind a key, or null when it is absent or was reported.</summary>
    public string? Text(Key key, int maxLength = 300)
    {
        var node = Node(key);
        return node is null ? null : Scalar(key, node) is { } scalar ? Bounded(key, scalar, maxLength) : null;
    }

    /// <summary>A value read by one of the parsers; default when it is absent or was reported.</summary>
    public T? Value<T>(Key key, Func<string, Parsed<T>> parse, DiagnosticCode code)
    {
        var node = Node(key);
        return node is null || Scalar(key, node) is not { } scalar ? default : Convert(scalar, parse, code, out var value) ? value : default;
    }

    /// <summary>Like <see cref="Value{T}"/> for a type that has no null: null when absent or reported.</summary>
    public T? Struct<T>(Key key, Func<string, Parsed<T>> parse, DiagnosticCode code)
        where T : struct
    {
        var node = Node(key);
        return node is null || Scalar(key, node) is not { } scalar || !Convert(scalar, parse, code, out var value) ? null : value;
    }

    /// <summary>The values of a list of texts; one text alone counts as a list of one. Empty when absent.</summary>
    public IReadOnlyList<T> List<T>(Key key, Func<string, Parsed<T>> parse, DiagnosticCode code)
    {
        var values = new List<T>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scalar in Scalars(key))
        {
            if (!seen.Add(scalar.Text))
            {
                bag.Add(Codes.RepeatedValue, scalar.Span, $"“{scalar.Text}” stands twice in “{key.Name}”", "keep it once");
            }
            else if (Convert(scalar, parse, code, out var value))
            {
                values.Add(value!);
            }
        }

        return values;
    }

    /// <summary>The texts of a list with their places.</summary>
    public IReadOnlyList<YamlScalar> Scalars(Key key)
    {
        var found = new List<YamlScalar>();
        foreach (var item in Items(key))
        {
            if (item is YamlScalar { Text.Length: > 0 } scalar)
            {
                found.Add(scalar);
            }
            else if (item is YamlScalar empty)
            {
                bag.Add(Codes.EmptyValue, empty.Span, $"nothing is written in “{key.Name}” here", $"write {key.About}; for example: {key.Name}: {key.Example}");
            }
            else
            {
                bag.Add(Codes.WrongShape, item.Span, $"“{key.Name}” should be a plain list", $"for example: {key.Name}: {key.Example}");
            }
        }

        if (key.IsRequired && found.Count == 0 && Entry(key) is { Value: YamlList { Items.Count: 0 } } entry)
        {
            bag.Add(Codes.EmptyValue, entry.Key.Span, $"the list “{key.Name}” is empty", $"write {key.About}; for example: {key.Name}: {key.Example}");
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
        [.. Items(key).Select(item => AsMap(key, item, description)).OfType<MapReader>()];

    /// <summary>All entries, for maps whose keys are themselves data.</summary>
    public IReadOnlyList<YamlEntry> Entries => map.Entries;

    public SourceSpan Span => map.Span;

    /// <summary>Reports every key that nobody asked for.</summary>
    public void Done()
    {
        foreach (var entry in map.Entries)
        {
            var name = entry.Key.Text;
            if (_asked.Exists(key => key.Name == name))
            {
                continue;
            }

            var near = Diagnostics.Nearest.To(name, _asked.Select(key => key.Name));
            bag.Add(
                Codes.UnknownKey,
                entry.Key.Span,
                $"“{name}” is not a name that {what} can have",
                near is null ? $"the names are: {string.Join(", ", _asked.Select(key => key.Name))}" : $"did you mean “{near}”?");
        }
    }

    /// <summary>Reports a fault at the value of a key.</summary>
    public void Fault(DiagnosticCode code, Key key, string message, string help) => bag.Add(code, SpanOf(key), message, help);

    private YamlEntry? Entry(Key key) => map.Entries.FirstOrDefault(entry => entry.Key.Text == key.Name);

    private IReadOnlyList<YamlNode> Items(Key key) => Node(key) switch
    {
        null => [],
        YamlList list => list.Items,
        YamlScalar { Text.Length: 0 } scalar => ReportEmpty(key, scalar),
        { } single => [single],
    };

    private IReadOnlyList<YamlNode> ReportEmpty(Key key, YamlScalar scalar)
    {
        Scalar(key, scalar);
        return [];
    }

    private MapReader? AsMap(Key key, YamlNode node, string description)
    {
        if (node is YamlMap group)
        {
            return new MapReader(group, description, bag);
        }

        bag.Add(Codes.WrongShape, node.Span, $"“{key.Name}” should be a group of names and values", $"for example: {key.Name}: {key.Example}");
        return null;
    }

    private YamlScalar? Scalar(Key key, YamlNode node)
    {
        if (node is not YamlScalar scalar)
        {
            var at = Entry(key)?.Key.Span ?? node.Span;
            bag.Add(Codes.WrongShape, at, $"“{key.Name}” should be one text, but a {(node is YamlList ? "list" : "group")} stands here", $"for example: {key.Name}: {key.Example}");
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Text))
        {
            bag.Add(Codes.EmptyValue, scalar.Text.Length == 0 && !scalar.IsQuoted ? Entry(key)?.Key.Span ?? scalar.Span : scalar.Span, $"nothing is written behind “{key.Name}:”", key.IsRequired ? $"write {key.About}; for example: {key.Name}: {key.Example}" : $"write {key.About}, or take the line out");
            return null;
        }

        return scalar;
    }

    private string? Bounded(Key key, YamlScalar scalar, int maxLength)
    {
        if (scalar.Text.Length > maxLength)
        {
            bag.Add(Codes.ValueTooLong, scalar.Span, $"“{key.Name}” has {scalar.Text.Length} characters, where {maxLength} is the most", "say it in fewer words");
            return null;
        }

        return scalar.Text;
    }

    private bool Convert<T>(YamlScalar scalar, Func<string, Parsed<T>> parse, DiagnosticCode code, out T? value)
    {
        var parsed = parse(scalar.Text);
        value = parsed.Value;
        if (parsed.Message is { } message)
        {
            bag.Add(code, scalar.Span, message, parsed.Help!);
        }

        return parsed.IsGood;
    }
}
