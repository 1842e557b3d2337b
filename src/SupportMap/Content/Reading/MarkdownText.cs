using System.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SupportMap.Content.Model;
using SupportMap.Diagnostics;
using SourceSpan = SupportMap.Diagnostics.SourceSpan;

namespace SupportMap.Content.Reading;

/// <summary>Turns Markdown into safe HTML and plain text. The only file that knows Markdig.</summary>
/// <remarks>The bare pipeline, because the extensions let attributes such as <c>{onclick=...}</c> through; then an allow-list over the tree.</remarks>
public static class MarkdownText
{
    /// <summary>The most characters in the text of one service: the parser is quadratic in some hostile texts.</summary>
    public const int MaxEntryLength = 5_000;

    /// <summary>The most characters in the text of a guide or page.</summary>
    public const int MaxPageLength = 12_000;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>Reads a text of blocks: paragraphs, lists, headings of level 2 and 3, quotes.</summary>
    /// <param name="firstLine">The line of the file on which the text starts, from 1.</param>
    /// <param name="firstColumn">The column of that line at which it starts, from 1.</param>
    /// <returns>The text, or <see cref="RichText.Empty"/> when a fault was reported.</returns>
    public static RichText Read(SourceFile file, string text, int firstLine, int maxLength, DiagnosticBag bag, int firstColumn = 1)
    {
        if (text.Length > maxLength)
        {
            bag.Add(Codes.TextTooLong, new SourceSpan(file.Display, firstLine, firstColumn), $"this text has {text.Length} characters, where {maxLength} is the most", "say it in fewer words");
            return RichText.Empty;
        }

        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's own limit on nesting, thrown without a position.
            bag.Add(Codes.TextTooLong, new SourceSpan(file.Display, firstLine, firstColumn), "lists or quotes lie too deep inside each other in this text", "take out some of the > or - signs");
            return RichText.Empty;
        }

        var check = new MarkdownCheck(file, text, firstLine, firstColumn, bag);
        check.Run(document);
        return check.IsGood ? new RichText(Html(document), Plain(document), check.Links) : RichText.Empty;
    }

    /// <summary>Reads one line of text, such as a point of a checklist: words, strong, emphasis and links only.</summary>
    public static RichText ReadInline(SourceFile file, string text, SourceSpan at, DiagnosticBag bag)
    {
        var read = Read(file, text, at.Line, 500, bag, at.Column);
        const string open = "<p>", close = "</p>\n";
        return read.Html.StartsWith(open, StringComparison.Ordinal) && read.Html.EndsWith(close, StringComparison.Ordinal)
            && read.Html.IndexOf(close, StringComparison.Ordinal) == read.Html.Length - close.Length
            ? read with { Html = read.Html[open.Length..^close.Length] }
            : read;
    }

    private static string Html(MarkdownDocument document)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer) { EnableHtmlForBlock = true, EnableHtmlForInline = true };
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    private static string Plain(MarkdownDocument document)
    {
        var plain = new StringBuilder();
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf.Inline is null)
            {
                continue;
            }

            foreach (var inline in leaf.Inline.Descendants())
            {
                plain.Append(inline switch
                {
                    LiteralInline literal => literal.Content.ToString(),
                    CodeInline code => code.Content,
                    HtmlEntityInline entity => entity.Transcoded.ToString(),
                    AutolinkInline link => link.Url,
                    LineBreakInline => " ",
                    _ => "",
                });
            }

            plain.Append('\n');
        }

        return plain.ToString().TrimEnd('\n');
    }
}
