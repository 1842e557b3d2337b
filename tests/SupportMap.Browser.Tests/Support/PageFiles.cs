using System.Text;
using System.Text.RegularExpressions;

namespace SupportMap.Browser.Tests.Support;

/// <summary>What a browser fetches for a page.</summary>
internal static partial class PageFiles
{
    /// <summary>The addresses of the styles, scripts and pictures that a page names.</summary>
    public static IReadOnlyList<string> NamedIn(byte[] html) =>
        [.. Loaded().Matches(Encoding.UTF8.GetString(html)).Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>True for the path of a file that the first search fetches, in a catalogue that is not cut into parts.</summary>
    public static bool IsOfSearch(string path) => SearchFile().IsMatch(path);

    [GeneratedRegex(@"^assets/search[.-]")]
    private static partial Regex SearchFile();

    [GeneratedRegex("""<(?:link rel="(?:stylesheet|manifest)" href|script src|img src)="([^"]*)""")]
    private static partial Regex Loaded();
}
