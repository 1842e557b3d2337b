using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>A file that describes one thing: facts as a map, and perhaps a text below them.</summary>
/// <param name="Front">Null for a <c>.yaml</c> file.</param>
internal sealed record EntryText(SourceFile File, MapReader Map, YamlMap Root, FrontMatter? Front, DiagnosticBag Bag)
{
    /// <summary>Reads the facts, or reports why they cannot be read.</summary>
    /// <param name="what">What the file describes, for messages: "a service".</param>
    public static EntryText? Read(SourceFile file, string what, DiagnosticBag bag, YamlLimits? limits = null)
    {
        var front = file.IsMarkdown ? FrontMatter.Split(file, bag) : null;
        if (file.IsMarkdown && front is null)
        {
            return null;
        }

        var node = YamlDocument.Read(file, front?.Yaml ?? file.Text, front?.YamlLine ?? 1, limits ?? YamlLimits.Entry, bag);
        if (node is YamlMap map)
        {
            var root = map with { IsWhole = map.IsWhole && file.IsWhole && front is not { IsWhole: false } };
            // Faults of the file as a whole are shown at its first fact, not at the fence above.
            return new EntryText(file, new MapReader(root, what, bag), root, front, bag);
        }

        if (node is not null)
        {
            bag.Add(
                Codes.WrongShape,
                node.Span,
                $"the facts of {what} should be lines of “name: value”",
                "copy the layout of another file in this folder");
        }

        if (front is not null)
        {
            // The text may hold faults of its own.
            MarkdownText.Read(front.Body, BodyPlace(file, front), MarkdownText.MaxPageLength, [], bag);
        }

        return null;
    }

    /// <summary>The words that people will read, as far as they have been asked for.</summary>
    public List<Prose> Prose { get; } = [];

    /// <summary>A text of one line that people will read; null when it is absent or was reported.</summary>
    public string? Words(Key key)
    {
        var scalar = Map.TextNode(key);
        if (scalar is not null)
        {
            Prose.Add(Reading.Prose.Of(key.Name, scalar));
        }

        return scalar?.Text;
    }

    /// <summary>Like <see cref="Words(Key)"/>, for a text with a form of its own.</summary>
    public string? Words(Key key, Func<string, Parsed<string>> parse, DiagnosticCode code)
    {
        if (Map.TextNode(key) is not { } scalar)
        {
            return null;
        }

        var parsed = parse(scalar.Text);
        if (!parsed.IsGood)
        {
            Bag.Add(code, scalar.Span, parsed.Message!, parsed.Help!);
            return null;
        }

        Prose.Add(Reading.Prose.Of(key.Name, scalar));
        return scalar.Text;
    }

    /// <summary>A text of one line with simple Markdown.</summary>
    public RichText Inline(YamlScalar scalar) => MarkdownText.ReadInline(File, scalar, Prose, Bag);

    /// <summary>The text below the facts; in a <c>.yaml</c> file, the text behind <paramref name="key"/>.</summary>
    public RichText Details(Key key, int maxLength)
    {
        if (Front is not null)
        {
            return MarkdownText.Read(Front.Body, BodyPlace(File, Front), maxLength, Prose, Bag);
        }

        if (Map.LongText(key) is not { } scalar)
        {
            return RichText.Empty;
        }

        var start = scalar.Part(0, 1);
        // A text below its name starts on the next line, further to the right than the name.
        var place = scalar.Style == TextStyle.Block
            ? new TextPlace(File, scalar.Text, start.Line + 1, Indent(start.Line + 1) + 1, Indent(start.Line + 1))
            : new TextPlace(File, scalar.Text, start.Line, start.Column, 0);
        return MarkdownText.Read(scalar.Text, place, maxLength, Prose, Bag);
    }

    private static TextPlace BodyPlace(SourceFile file, FrontMatter front) => new(file, front.Body, front.BodyLine, 1, 0);

    private int Indent(int line)
    {
        var text = this.File.Text.Split('\n').ElementAtOrDefault(line - 1) ?? "";
        return text.Length - text.TrimStart(' ').Length;
    }
}
