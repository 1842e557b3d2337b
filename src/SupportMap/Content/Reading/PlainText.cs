using System.Buffers;
using System.Text.RegularExpressions;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Refuses marks of formatting in texts that are shown letter by letter.</summary>
internal static partial class PlainText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("<&[*_`");

    /// <summary>Reports markup.</summary>
    public static void Check(YamlScalar scalar, string name, DiagnosticBag bag)
    {
        var text = scalar.Text;
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return;
        }

        if (Html().Match(text) is { Success: true } html)
        {
            bag.Add(
                Codes.Html,
                scalar.Part(html.Index, html.Length),
                $"HTML cannot be used in “{name}”: “{html.Value}” would be shown as it is written",
                "write plain words");
        }
        else if (Entity().Match(text) is { Success: true } entity)
        {
            bag.Add(
                Codes.Html,
                scalar.Part(entity.Index, entity.Length),
                $"“{entity.Value}” comes from a web page and would be shown as it is written",
                $"type the character itself: “{System.Net.WebUtility.HtmlDecode(entity.Value)}”");
        }
        else if (Link().Match(text) is { Success: true } link)
        {
            bag.Add(
                Codes.PlainMarkup,
                scalar.Part(link.Index, link.Length),
                $"a link cannot be used in “{name}”",
                "put the address in website: or links:, and keep only the words here");
        }
        else if (Emphasis().Match(text) is { Success: true } stars)
        {
            bag.Add(
                Codes.PlainMarkup,
                scalar.Part(stars.Index, stars.Length),
                $"“{stars.Value}” would be shown with its marks: “{name}” is plain text",
                $"remove the marks: {stars.Groups["text"].Value}");
        }
    }

    /// <summary>Reports a text of several lines.</summary>
    public static bool IsOneLine(YamlScalar scalar, string name, DiagnosticBag bag)
    {
        if (scalar.Style != TextStyle.Block)
        {
            return true;
        }

        bag.Add(
            Codes.MultiLineText,
            scalar.Span,
            $"“{name}” should be on one line, without “|” or “>”",
            $"write {name}: {QuotedText.Of(scalar.Text.Trim())}");
        return false;
    }

    [GeneratedRegex("</?[A-Za-z][^>]*>|<!--")]
    private static partial Regex Html();

    [GeneratedRegex("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,20});")]
    private static partial Regex Entity();

    [GeneratedRegex(@"!?\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(
        @"(?<mark>\*\*|__|``?)(?<text>[^\s*_`][^*_`]*)\k<mark>|(?<![\w*])\*(?<text>[^\s*][^*]*)\*(?![\w*])"
        + @"|(?<![\w_])_(?<text>[^\s_][^_]*)_(?![\w_])")]
    private static partial Regex Emphasis();
}
