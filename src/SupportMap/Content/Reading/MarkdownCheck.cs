using System.Net;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Walks a Markdown tree and reports everything that is not on the allow-list.</summary>
internal sealed partial class MarkdownCheck(TextPlace place, DiagnosticBag bag)
{
    // A list that starts above this is a sentence that starts with a year.
    private const int HighestStart = 100;

    private readonly List<SiteLink> _links = [];

    private bool _hasHtml;

    public bool IsGood { get; private set; } = true;

    public IReadOnlyList<SiteLink> Links => _links;

    public void Run(MarkdownDocument document, IReadOnlyList<Prose> blocks)
    {
        foreach (var item in document.Descendants())
        {
            Check(item);
        }

        foreach (var block in blocks.Where(block => !block.IsLink))
        {
            CheckWords(block);
        }
    }

    private void Check(MarkdownObject item)
    {
        switch (item)
        {
            case HtmlInline { Tag: ['<', '/', ..] } when _hasHtml:
                break;
            case HtmlBlock:
            case HtmlInline:
                _hasHtml = true;
                Report(
                    Codes.Html,
                    item,
                    "HTML cannot be used here",
                    "write plain words; **two stars** make text strong; a note for other editors goes at the top of the file behind a #");
                break;
            case HtmlEntityInline entity when TextScan.FirstFault(entity.Transcoded.ToString()) is { } fault:
                Report(Codes.HiddenCharacter, item, $"“{entity.Original}” stands for {fault}", "remove it");
                break;
            case LinkInline { IsImage: true }:
                Report(Codes.Image, item, "pictures cannot be used here", "describe the picture in words");
                break;
            case LinkInline link:
                CheckLink(link, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
                break;
            case AutolinkInline link:
                CheckTarget(item, link.IsEmail ? "mailto:" + link.Url : link.Url);
                break;
            default:
                CheckShape(item);
                break;
        }
    }

    private void CheckShape(MarkdownObject item)
    {
        switch (item)
        {
            case HeadingBlock { IsSetext: true } heading:
                Report(
                    Codes.TextShape,
                    item,
                    $"the line of {(heading.HeaderChar == '=' ? "equals signs" : "hyphens")} below turns this text into a heading",
                    "leave an empty line between the two, or use ## in front for a heading");
                break;
            case HeadingBlock { Level: 1 or > 3 } heading:
                Report(
                    Codes.TextShape,
                    item,
                    $"a heading cannot start with "
                    + $"{(heading.Level == 1 ? "one “#”: that is for the name of the page" : $"{heading.Level} “#”")}",
                    "start it with ##, or with ### for a smaller one");
                break;
            case FencedCodeBlock:
                Report(Codes.TextShape, item, "this line makes what follows look like computer code", "delete the line");
                break;
            case CodeBlock:
                Report(
                    Codes.TextShape,
                    item,
                    "this line starts with four spaces or more, which makes it look like computer code",
                    "remove the spaces at the start of the line");
                break;
            case CodeInline:
                Report(
                    Codes.TextShape,
                    item,
                    "backquotes (`) make this look like computer code",
                    "remove them; an apostrophe is written ' or ’");
                break;
            case ListBlock { IsOrdered: true, OrderedStart: { } number } when number.Length > 2 && int.TryParse(number, out var start)
                && start > HighestStart:
                Report(Codes.TextShape, item, $"this line reads as point {start} of a list", "put a word in front of the number");
                break;
            case ListItemBlock { Parent: ListBlock { BulletType: '+' } } point
                when point.Descendants<LiteralInline>().FirstOrDefault()?.Content.ToString() is [>= '0' and <= '9', ..]:
                Report(
                    Codes.LostText,
                    item,
                    "a plus and a space at the start of a line make a list, and the plus would not be shown",
                    "write the number without a space behind the plus, or start the line with a word");
                break;
            case LinkReferenceDefinition:
                Report(
                    Codes.LostText,
                    item,
                    "this line would not be shown: square brackets and a colon at its start have another meaning",
                    "write it without the square brackets");
                break;
            default:
                break;
        }
    }

    private void CheckLink(LinkInline link, string url)
    {
        if (!link.Descendants<LeafInline>().Any(leaf => leaf is not LiteralInline literal || literal.Content.ToString().Trim().Length > 0))
        {
            Report(
                Codes.LostText,
                link,
                "this link has no words, so nobody can see it",
                "write words between the square brackets: [Apply online](https://www.example.org/)");
            return;
        }

        var words = string.Concat(link.Descendants<LiteralInline>().Select(literal => literal.Content.ToString())).Trim();
        if (LinkAdvice.OtherSite(words, url) is var (message, help))
        {
            Report(Codes.LinkTarget, link, message, help);
            return;
        }

        CheckTarget(link, url);
    }

    private void CheckTarget(MarkdownObject item, string url)
    {
        // A scheme may be hidden behind entities: look at the decoded text as a browser would.
        var plain = WebUtility.HtmlDecode(url).Trim();
        if (SitePath.Looks(plain))
        {
            var path = SitePath.Parse(plain);
            Judge(item, path);
            if (path.IsGood)
            {
                _links.Add(new SiteLink(plain, Place(item)));
            }
        }
        else if (plain.StartsWith("tel:", StringComparison.Ordinal))
        {
            Judge(item, PhoneNumber.Parse(plain[4..]));
        }
        else if (plain.StartsWith("mailto:", StringComparison.Ordinal))
        {
            Judge(item, EmailAddress.Parse(plain[7..]));
        }
        else if (plain.StartsWith("https://", StringComparison.Ordinal) || plain.StartsWith("http://", StringComparison.Ordinal)
            || plain.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            var address = WebAddress.Parse(plain);
            Judge(item, address);
            if (address.IsGood && plain.StartsWith("http://", StringComparison.Ordinal))
            {
                bag.Add(
                    Codes.InsecureAddress,
                    Place(item),
                    $"“{plain}” has no https",
                    "open the page with https:// in front; if that works, write it so");
            }
        }
        else
        {
            Report(Codes.LinkTarget, item, $"a link cannot go to “{plain}”", LinkAdvice.For(plain));
        }
    }

    private void CheckWords(Prose block)
    {
        foreach (Match match in Unread().Matches(block.Text))
        {
            IsGood = false;
            var (code, message, help) = match switch
            {
                _ when match.Groups["stars"].Success => (
                    Codes.PlainMarkup,
                    "these stars do not form a pair, so they would be shown",
                    "put two stars right before the first letter and two right behind the last: **strong**"),
                _ when match.Groups["table"].Success =>
                    (Codes.TextShape, "a table cannot be used here", "write a list: each line starts with a hyphen and a space"),
                _ when match.Groups["swapped"].Success =>
                    (Codes.PlainMarkup, "the brackets of this link are the wrong way round", "write [the words](the address)"),
                _ => (
                    Codes.PlainMarkup,
                    "this link is not written in a way that can be read",
                    "write [the words](the address), with no space between them or in the address; a phone number goes behind "
                    + "tel: without spaces"),
            };
            bag.Add(code, block.Place(match.Index, match.Length), message, help);
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
        bag.Add(code, Place(item), message, help);
    }

    private SupportMap.Diagnostics.SourceSpan Place(MarkdownObject item) => place.At(item.Span.Start, item.Span.Length);

    [GeneratedRegex(
        @"(?<stars>\*\*)|(?<table>\|\s*:?-{2,}:?\s*\|)|(?<swapped>\([^()]+\)\[(?:https?:|www\.|/)[^\]]*\])|\[[^\[\]]+\]\s?\([^()]*\)")]
    private static partial Regex Unread();
}
