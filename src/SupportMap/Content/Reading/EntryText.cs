using SupportMap.Content.Model;
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

        var node = YamlText.Read(file, front?.Yaml ?? file.Text, front?.YamlLine ?? 1, limits ?? YamlLimits.Entry, bag);
        if (node is YamlMap map)
        {
            // Faults of the file as a whole are shown at its first fact, not at the fence above.
            return new EntryText(file, new MapReader(map, what, bag), map, front, bag);
        }

        if (node is not null)
        {
            bag.Add(Codes.WrongShape, node.Span, $"the facts of {what} should be lines of “name: value”", "look at another file in this folder and write this one in the same way");
        }

        return null;
    }

    /// <summary>The text below the facts; in a <c>.yaml</c> file, the text behind <paramref name="key"/>.</summary>
    public RichText Details(Key key, int maxLength)
    {
        if (Front is not null)
        {
            return MarkdownText.Read(File, Front.Body, Front.BodyLine, maxLength, Bag);
        }

        if (!Map.Has(key))
        {
            Map.Node(key with { IsRequired = false });
            return RichText.Empty;
        }

        var text = Map.Text(key, maxLength);
        return text is null ? RichText.Empty : MarkdownText.Read(File, text, Map.SpanOf(key).Line, maxLength, Bag, Map.SpanOf(key).Column);
    }
}
