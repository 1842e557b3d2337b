using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SupportMap.Browser.Tests.Support;

/// <summary>What a browser fetches for a page.</summary>
internal static partial class PageFiles
{
    /// <summary>The addresses of the styles, scripts and pictures that a page names.</summary>
    public static IReadOnlyList<string> NamedIn(byte[] html) =>
        [.. Loaded().Matches(Encoding.UTF8.GetString(html)).Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>The addresses of what a first search fetches, as the form of the find page names them.</summary>
    /// <exception cref="InvalidOperationException">The form does not name one of them.</exception>
    public static SearchFiles OfSearch(byte[] findPage)
    {
        var html = Encoding.UTF8.GetString(findPage);
        return new(One(Script(), html), One(Words(), html), One(Index(), html));
    }

    private static string One(Regex name, string html) => name.Match(html) is { Success: true } match
        ? WebUtility.HtmlDecode(match.Groups[1].Value)
        : throw new InvalidOperationException($"The find page has no {name}.");

    [GeneratedRegex("""<(?:link rel="(?:stylesheet|manifest)" href|script src|img src)="([^"]*)""")]
    private static partial Regex Loaded();

    [GeneratedRegex("data-script=\"(/[^\"]+)\"")]
    private static partial Regex Script();

    [GeneratedRegex("data-words=\"(/[^\"]+)\"")]
    private static partial Regex Words();

    // The first part of a catalogue; nearly always it has no other.
    [GeneratedRegex("&quot;index&quot;:&quot;(/[^&]+)&quot;")]
    private static partial Regex Index();
}
