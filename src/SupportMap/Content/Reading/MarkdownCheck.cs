using System.Net;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;
using SourceSpan = SupportMap.Diagnostics.SourceSpan;

namespace SupportMap.Content.Reading;

/// <summary>Walks a Markdown tree and reports everything that is not on the allow-list.</summary>
internal sealed class MarkdownCheck(SourceFile file, string text, int firstLine, int firstColumn, DiagnosticBag bag)
{
    private readonly List<SiteLink> _links = [];

    public bool IsGood { get; private set; } = true;

    public IReadOnlyList<SiteLink> Links => _links;

    public void Run(MarkdownDocument document)
    {
        foreach (var item in document.Descendants())
        {
            Check(item);
        }
    }

    private void Check(MarkdownObject item)
    {
        switch (item)
        {
            case HtmlBlock:
            case HtmlInline:
                Report(Codes.Html, item, "HTML cannot be used here", "write plain words; **two stars** make text strong; a note for other editors goes at the top of the file behind a #");
                break;
            case LinkInline { IsImage: true }:
                Report(Codes.Image, item, "pictures cannot be used here", "say in words what the picture shows");
                break;
            case LinkInline link:
                CheckLink(item, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
                break;
            case AutolinkInline { IsEmail: false } link:
                CheckLink(item, link.Url);
                break;
            case HeadingBlock { Level: 1 or > 3 } heading:
                Report(Codes.TextShape, item, $"a heading cannot have {heading.Level} “#” here", "use ## for a heading and ### for a smaller one");
                break;
            case CodeBlock:
                Report(Codes.TextShape, item, "this line starts with four spaces or with ```, which makes it look like computer code", "take out the spaces at the start of the line");
                break;
            default:
                break;
        }
    }

    private void CheckLink(MarkdownObject item, string url)
    {
        // A scheme may be hidden behind entities: look at the decoded text as a browser would.
        var plain = WebUtility.HtmlDecode(url).Trim();
        if (plain.StartsWith('/') && !plain.StartsWith("//", StringComparison.Ordinal) && !plain.Contains('\\', StringComparison.Ordinal))
        {
            _links.Add(new SiteLink(plain, Span(item)));
            return;
        }

        if (plain.StartsWith("tel:", StringComparison.Ordinal))
        {
            Judge(item, PhoneNumber.Parse(plain[4..]));
        }
        else if (plain.StartsWith("mailto:", StringComparison.Ordinal))
        {
            Judge(item, EmailAddress.Parse(plain[7..]));
        }
        else if (plain.StartsWith("https://", StringComparison.Ordinal) || plain.StartsWith("http://", StringComparison.Ordinal))
        {
            Judge(item, WebAddress.Parse(plain));
        }
        else
        {
            Report(Codes.LinkTarget, item, $"a link cannot go to “{plain}”", "a link goes to https://..., mailto:..., tel:... or a page of this site such as /guides/getting-id/");
        }
    }

    private void Judge<T>(MarkdownObject item, Parsed<T> target)
    {
        if (!target.IsGood)
        {
            Report(Codes.LinkTarget, item, target.Message!, target.Help!);
        }
    }

    private void Report(DiagnosticCode code, MarkdownObject item, string message, string help)
    {
        IsGood = false;
        bag.Add(code, Span(item), message, help);
    }

    private SourceSpan Span(MarkdownObject item)
    {
        var start = Math.Clamp(item.Span.Start, 0, Math.Max(0, text.Length - 1));
        var before = text.AsSpan(0, start);
        var line = before.Count('\n');
        var column = start - before.LastIndexOf('\n');
        var lineEnd = text.IndexOf('\n', start);
        var width = (lineEnd < 0 ? text.Length : lineEnd) - start;
        return new SourceSpan(file.Display, firstLine + line, line == 0 ? column + firstColumn - 1 : column, Math.Clamp(item.Span.Length, 1, Math.Max(1, width)));
    }
}
