using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>Addresses of pages of the site itself.</summary>
public static partial class SitePath
{
    /// <summary>True for what is meant as such an address, right or wrong.</summary>
    public static bool Looks(string text) => text.StartsWith('/');

    /// <summary>Reads <c>/guides/getting-id/</c>, with a question or a place on the page behind it if need be.</summary>
    public static Parsed<string> Parse(string text) =>
        Shape().IsMatch(text)
            ? Parsed<string>.Good(text)
            : Parsed<string>.Bad(
                $"“{text}” is not the address of a page of this site", "it starts and ends with one slash, such as /guides/getting-id/");

    // No second slash at the start and no backslash: browsers would take what follows for another site.
    [GeneratedRegex(@"^/(?:[a-z0-9.-]+/)*(?:[a-z0-9.-]+)?(?:\?[A-Za-z0-9=&+%,._-]*)?(?:#[A-Za-z0-9._-]*)?\z")]
    private static partial Regex Shape();
}
