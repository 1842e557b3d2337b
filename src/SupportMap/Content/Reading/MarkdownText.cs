using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SupportMap.Content.Model;
using SupportMap.Diagnostics;
using SourceSpan = SupportMap.Diagnostics.SourceSpan;

namespace SupportMap.Content.Reading;

/// <summary>Turns Markdown into safe HTML and plain text.</summary>
/// <remarks>
/// The bare pipeline, because the extensions let attributes such as
/// <c>{onclick=...}</c> through; then an allow-list over the tree.
/// </remarks>
internal static class MarkdownText
{
    /// <summary>The most characters in the text of one service: the parser is quadratic in some hostile texts.</summary>
    public const int MaxEntryLength = 5_000;

    /// <summary>The most characters in the text of a guide or page.</summary>
    public const int MaxPageLength = 12_000;

    private const int MaxLineLength = 500;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>Reads a text of blocks: paragraphs, lists, headings of level 2 and 3, quotes.</summary>
    /// <param name="place">Where the text stands in its file.</param>
    /// <param name="prose">Receives the words, block by block.</param>
    /// <returns>The text, or one without HTML when a fault was reported.</returns>
    public static RichText Read(string text, TextPlace place, int maxLength, List<Prose> prose, DiagnosticBag bag)
    {
        if (text.Length > maxLength)
        {
            bag.Add(
                Codes.TextTooLong,
                place.At(0, 1),
                $"this text has {text.Length} characters; the limit is {maxLength}",
                "use fewer words, or move a part of it to a guide");
            return RichText.Empty;
        }

        // Drawing has a lower limit than parsing.
        var own = new DiagnosticBag();
        try
        {
            var read = Read(text, place, own, out var blocks);
            prose.AddRange(blocks);
            bag.AddRange(own.Items);
            return read;
        }
        catch (ArgumentException e) when (e.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            // The library's own limit on nesting, thrown without a position.
            bag.Add(
                Codes.TextTooLong,
                Fullest(text, place),
                "lists, quotes, brackets or stars are nested too deeply in this text",
                "remove some of the characters > - * [ in this line and around it");
            return RichText.Empty;
        }
    }

    private static RichText Read(string text, TextPlace place, DiagnosticBag bag, out List<Prose> blocks)
    {
        var document = Markdown.Parse(text, Pipeline);
        blocks = [.. Blocks(document, place)];
        var check = new MarkdownCheck(place, bag);
        check.Run(document, blocks);
        return check.IsGood
            ? new RichText { Html = document.ToHtml(Pipeline), Plain = Plain(blocks), Markdown = text.Trim('\n'), Links = check.Links }
            : RichText.Empty with { Links = check.Links };
    }

    // The line with most of the characters that nest is the likeliest.
    private static SourceSpan Fullest(string text, TextPlace place)
    {
        var (start, fullest, most) = (0, 0, 0);
        foreach (var line in text.Split('\n'))
        {
            if (line.Count(character => ">-*+_[]!".Contains(character, StringComparison.Ordinal)) is var count && count > most)
            {
                (fullest, most) = (start, count);
            }

            start += line.Length + 1;
        }

        return place.At(fullest, 1);
    }

    /// <summary>Reads one line of text, such as a point of a checklist: words, strong, emphasis and links only.</summary>
    public static RichText ReadInline(SourceFile file, YamlScalar scalar, List<Prose> prose, DiagnosticBag bag)
    {
        var start = scalar.Part(0, 1);
        var read = Read(scalar.Text, new TextPlace(file, scalar.Text, start.Line, start.Column, 0), MaxLineLength, prose, bag);
        const string open = "<p>", close = "</p>\n";
        return read.Html.StartsWith(open, StringComparison.Ordinal) && read.Html.EndsWith(close, StringComparison.Ordinal)
            && read.Html.IndexOf(close, StringComparison.Ordinal) == read.Html.Length - close.Length
            ? read with { Html = read.Html[open.Length..^close.Length] }
            : read;
    }

    private static string Plain(IEnumerable<Prose> blocks) =>
        string.Join('\n', blocks.Where(block => !block.IsLink).Select(block => block.Text)).TrimEnd('\n');

    // Each paragraph, heading or point of a list, and each link once more by itself.
    private static IEnumerable<Prose> Blocks(MarkdownDocument document, TextPlace place)
    {
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is null)
            {
                continue;
            }

            yield return Words(leaf.Inline, place);
            foreach (var link in leaf.Inline.Descendants<LinkInline>())
            {
                yield return Words(link, place) with { IsLink = true };
            }
        }
    }

    private static Prose Words(ContainerInline container, TextPlace place)
    {
        var words = new StringBuilder();
        var pieces = new List<ProsePiece>();
        foreach (var inline in container.Descendants())
        {
            var part = inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                AutolinkInline link => link.Url,
                LineBreakInline => " ",
                _ => "",
            };
            if (part.Length > 0)
            {
                pieces.Add(new ProsePiece(words.Length, inline.Span.Start, Math.Max(inline.Span.Start, inline.Span.End)));
                words.Append(part);
            }
        }

        var text = words.ToString();
        return new Prose(Prose.OfDetails, text, (start, length) => Place(start, length, text.Length, pieces, place));
    }

    private static SourceSpan Place(int start, int length, int all, List<ProsePiece> pieces, TextPlace place)
    {
        if (all == 0)
        {
            return place.At(0, 1);
        }

        var first = Source(start);
        var last = Source(start + length - 1);
        return place.At(first, Math.Max(1, last - first + 1));

        int Source(int at)
        {
            var known = Math.Clamp(at, 0, all - 1);
            return pieces.FindLast(piece => piece.At <= known)!.SourceOf(known);
        }
    }

    // Words that stand together in the source. One may be written in more characters
    // than it has, with a backslash or as an entity, but never in fewer.
    private sealed record ProsePiece(int At, int Start, int End)
    {
        public int SourceOf(int at) => Math.Min(Start + at - At, End);
    }
}
