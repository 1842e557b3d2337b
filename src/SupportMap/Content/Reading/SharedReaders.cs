using System.Globalization;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Parts that several kinds of file have in common.</summary>
internal static class SharedReaders
{
    /// <summary>A web address; one without https is warned of.</summary>
    public static string? Url(MapReader map, Key key, DiagnosticBag bag)
    {
        var url = map.Value(key, WebAddress.Parse, Codes.BadWebAddress);
        if (url is not null && url.StartsWith("http://", StringComparison.Ordinal))
        {
            bag.Add(
                Codes.InsecureAddress,
                map.SpanOf(key),
                $"“{url}” has no https",
                "open the page with https:// in front; if that works, write it so");
        }

        return url;
    }

    public static IReadOnlyList<Source> Sources(MapReader map, Key key, DiagnosticBag bag)
    {
        var sources = new List<Source>();
        foreach (var item in map.Maps(key, "a source"))
        {
            // A source without https stays as it is: it is quoted, not recommended.
            var url = item.Value(SharedKeys.Url, WebAddress.Parse, Codes.BadWebAddress);
            var date = item.Value(SharedKeys.PageDate, Dates.ParsePartial, Codes.BadDate);
            item.Done();
            if (url is not null)
            {
                sources.Add(new Source(url, date));
            }
        }

        return sources;
    }

    public static Link? Link(MapReader? map, DiagnosticBag bag)
    {
        if (map is null)
        {
            return null;
        }

        var label = map.Text(SharedKeys.Label);
        var url = Url(map, SharedKeys.Url, bag);
        map.Done();
        return label is null || url is null ? null : new Link(url, label);
    }

    /// <summary>Reads a whole number from 0 up to <paramref name="most"/>.</summary>
    public static Parsed<int> WholeNumber(string text, int most)
    {
        if (text.Length is 0 or > 4 || !text.All(char.IsAsciiDigit))
        {
            var digits = new string([.. text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
            return Parsed<int>.Bad(
                $"“{text}” is not a whole number",
                digits.Length is > 0 and <= 4 && !text.StartsWith('-') ? $"write digits only: {digits}" : "write digits only, such as 16");
        }

        var number = int.Parse(text, CultureInfo.InvariantCulture);
        return number <= most
            ? Parsed<int>.Good(number)
            : Parsed<int>.Bad($"“{text}” is too large here", string.Create(CultureInfo.InvariantCulture, $"the most is {most}"));
    }

    /// <summary>Any text, trimmed; for lists of words.</summary>
    public static Parsed<string> Word(string text) =>
        text.Length <= 80
            ? Parsed<string>.Good(text.Trim())
            : Parsed<string>.Bad($"“{text[..30]}…” is too long for a word in a list", "use a few words");
}
