using System.Net;

namespace SupportMap.Content.Values;

/// <summary>Addresses of web pages and of mailboxes.</summary>
public static class WebAddress
{
    private static readonly HashSet<string> Shorteners = new(StringComparer.OrdinalIgnoreCase)
    {
        "bit.ly", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rb.gy", "cutt.ly", "tiny.cc", "shorturl.at",
    };

    /// <summary>Reads the address of a page on the public web: <c>https://www.example.org/page</c>.</summary>
    public static Parsed<string> Parse(string text)
    {
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return Parsed<string>.Bad($"“{text}” is not a whole web address", $"did you mean “https://{text}”? Open it in a browser and copy the address from there");
        }

        if (text.Any(c => c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\' || c == '^' || c == '`' || c == '{' || c == '}' || c == '|' || c > '~'))
        {
            return Parsed<string>.Bad($"“{text}” holds a character that a web address cannot hold", "open the page in a browser and copy the address from there");
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
        {
            return Parsed<string>.Bad($"“{text}” is not a web address", "a web address starts with https://");
        }

        return HostFault(text, uri) is { } help
            ? Parsed<string>.Bad($"“{text}” is not an address that the public can trust", help)
            : Parsed<string>.Good(text);
    }

    private static string? HostFault(string text, Uri uri) => uri switch
    {
        { UserInfo.Length: > 0 } => "take out the part before the @",
        { IsDefaultPort: false } => "take out the colon and number after the name",
        { HostNameType: not UriHostNameType.Dns } => "give the name of the website, not a number",
        { IdnHost: var host } when !host.Contains('.', StringComparison.Ordinal) || host.StartsWith('.') || host.EndsWith('.') => "give the whole name of the website, such as www.example.org",
        { IdnHost: var host } when host.Contains("..", StringComparison.Ordinal) || IPAddress.TryParse(host, out _) => "give the name of the website, not a number",
        { IdnHost: var host } when Shorteners.Contains(host) => "open it in a browser and give the address that it leads to",
        _ when !text.StartsWith(uri.Scheme, StringComparison.Ordinal) => "write https:// in small letters",
        _ => null,
    };
}
