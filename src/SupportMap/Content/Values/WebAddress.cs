using System.Net;
using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>Addresses of web pages.</summary>
public static partial class WebAddress
{
    // Longer ones are full of tracking, and no phone shows them.
    private const int MaxLength = 500;

    private const string CopyIt = "open the page in a browser and copy the address from there";

    private static readonly HashSet<string> Shorteners = new(StringComparer.OrdinalIgnoreCase)
    {
        "bit.ly", "tinyurl.com", "t.co", "goo.gl", "ow.ly", "is.gd", "buff.ly", "rb.gy", "cutt.ly", "tiny.cc", "shorturl.at", "bl.ink",
        "t.ly", "lnkd.in", "fb.me",
        "youtu.be", "wp.me", "amzn.to", "trib.al", "dlvr.it", "qr.ae", "s.id", "v.gd", "x.co", "adf.ly", "linktr.ee", "bit.do", "shorte.st",
        "snip.ly", "rebrand.ly",
    };

    // Mail programs and social media put these in front of an address; some hold the mailbox of whoever got the message.
    private static readonly string[] Trackers =
    [
        "safelinks.protection.outlook.com", "urldefense.com", "urldefense.proofpoint.com", "l.facebook.com", "lm.facebook.com",
        "l.instagram.com", "click.mailchimp.com", "links.govdelivery.com", "sendgrid.net", "mandrillapp.com", "protect-eu.mimecast.com",
        "linkprotect.cudasvc.com", "out.reddit.com", "slack-redir.net", "href.li",
    ];

    /// <summary>Reads the address of a page on the public web: <c>https://www.example.org/page</c>.</summary>
    public static Parsed<string> Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return Bad(
                text[..60] + "…",
                "is longer than any address that people can use",
                "look for a shorter address of the same page, without the part after the “?”");
        }

        var found = Address().Match(text);
        if (found.Success && found.Length < text.Length && HasStray(text) && Address().Count(text) == 1
            && !text.StartsWith("http", StringComparison.Ordinal))
        {
            return Bad(text, "holds more than an address", $"did you mean “{found.Value}”?");
        }

        if (!text.StartsWith("https://", StringComparison.Ordinal) && !text.StartsWith("http://", StringComparison.Ordinal))
        {
            return Bad(text, "is not a whole web address", SchemeHelp(text));
        }

        if (StrayCharacter(text) is { } stray)
        {
            return stray;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri))
        {
            return Bad(text, "is not a web address", CopyIt);
        }

        if (HostFault(text, uri) is { } help)
        {
            return Bad(text, "is not an address that the public can trust", help);
        }

        // RFC 3986. Browsers let these pass; one such address makes a whole Open Referral UK feed invalid.
        return OddPart().Match(text) is { Success: true } odd
            ? Bad(text, $"holds “{odd.Value}”, which is not allowed there in a web address", CopyIt)
            : Parsed<string>.Good(text);
    }

    private static Parsed<string> Bad(string text, string what, string help) => Parsed<string>.Bad($"“{text}” {what}", help);

    private static bool IsStray(char c) => c is <= ' ' or > '~' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '}' or '|';

    private static bool HasStray(string text) => text.Any(c => IsStray(c) || c is '[' or '(');

    private static Parsed<string>? StrayCharacter(string text)
    {
        var stray = text.FirstOrDefault(IsStray);
        if (stray != default)
        {
            return Bad(
                text,
                $"holds {(stray == ' ' ? "a space" : $"“{stray}”")}, which is not allowed in a web address",
                stray == ' ' ? "give one address and nothing else, without spaces; words about it go in label:" : CopyIt);
        }

        var last = text.Length == 0 ? default : text[^1];
        if (last is ',' or ';' or '.' or '\'' or ':' or '!' || IsLooseBracket(text))
        {
            return Bad(text, $"ends in “{last}”", $"remove it: {WithoutEnd(text)}");
        }

        return text.Contains("%0", StringComparison.Ordinal) || text.Contains("%1", StringComparison.Ordinal)
            || text.Contains("%7f", StringComparison.OrdinalIgnoreCase)
            ? Bad(text, "holds a hidden character after “%”", CopyIt)
            : null;
    }

    // Some addresses hold a pair: https://www.example.org/a_(b)
    private static bool IsLooseBracket(string text) => text.EndsWith(')') && text.Count(c => c == ')') > text.Count(c => c == '(');

    private static string WithoutEnd(string text) =>
        text.TrimEnd(',', ';', '.', '\'', ':', '!') is var bare && bare.Length < text.Length ? WithoutEnd(bare)
            : IsLooseBracket(text) ? WithoutEnd(text[..^1])
            : text;

    private static string SchemeHelp(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var rest = NearScheme().Replace(text, "").Replace('\\', '/');
        if (rest.Length < text.Length && rest.Contains('.', StringComparison.Ordinal) && !text.StartsWith("HTTP", StringComparison.Ordinal)
            && !HasStray(rest))
        {
            return $"did you mean “https://{rest}”?";
        }

        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || (colon < 0 && text.Contains('.', StringComparison.Ordinal) && !text.Contains('@', StringComparison.Ordinal)))
        {
            var whole = text.TrimStart('/');
            var slash = whole.IndexOf('/', StringComparison.Ordinal) is >= 0 and var found ? found : whole.Length;
            return $"did you mean “https://{whole[..slash].ToLowerInvariant()}{whole[slash..]}”? Open it in a browser to make sure";
        }

        if (colon > 0 && text[..colon].Equals("https", StringComparison.OrdinalIgnoreCase)
            && text[colon..].StartsWith("://", StringComparison.Ordinal))
        {
            return $"write https:// in small letters: “https{text[colon..]}”";
        }

        return text.Contains('@', StringComparison.Ordinal) ? "this looks like an email address, which belongs in email:"
            : !text.Contains('.', StringComparison.Ordinal) && colon < 0
                ? "an address starts with https://; if there is none, remove the line"
            : "only an address that starts with https:// can be used here";
    }

    private static string? HostFault(string text, Uri uri)
    {
        var host = uri.IdnHost;
        var authority = text[(text.IndexOf("//", StringComparison.Ordinal) + 2)..].Split('/', '?', '#')[0];
        return uri switch
        {
            { UserInfo.Length: > 0 } => "remove the part before the @",
            { HostNameType: not UriHostNameType.Dns } => "give the name of the website, not a number",
            _ when authority.Contains('@', StringComparison.Ordinal) => "remove the part before the @",
            _ when authority.Contains(':', StringComparison.Ordinal) => "remove the colon and the number after the name of the site",
            _ when Shorteners.Contains(host) || (host.StartsWith("www.", StringComparison.Ordinal) && Shorteners.Contains(host[4..])) =>
                "open it in a browser and give the address that it leads to",
            _ when Trackers.Any(end => host == end || host.EndsWith("." + end, StringComparison.Ordinal))
                || (host.EndsWith(".list-manage.com", StringComparison.Ordinal)
                    && uri.AbsolutePath.Contains("track", StringComparison.Ordinal))
                || (host is "www.google.com" or "google.com" or "www.google.co.uk" && uri.AbsolutePath == "/url") =>
                "it redirects and tracks who follows it: open it in a browser and give the address that it leads to",
            _ when authority.Any(char.IsAsciiLetterUpper) => $"write the name of the site in small letters: {authority.ToLowerInvariant()}",
            _ when !host.Contains('.', StringComparison.Ordinal) || host.StartsWith('.') || host.EndsWith('.') =>
                "give the whole name of the website, such as www.example.org",
            _ when host.Contains("..", StringComparison.Ordinal) || IPAddress.TryParse(host, out _)
                || host.Split('.')[^1].All(char.IsAsciiDigit) => "give the name of the website, not a number",
            _ when host.Split('.').Any(part => part.StartsWith("xn--", StringComparison.Ordinal)) =>
                "its name contains look-alike letters from other alphabets; give an address in plain letters",
            _ when host.EndsWith(".local", StringComparison.Ordinal) || host.EndsWith(".internal", StringComparison.Ordinal)
                || host.EndsWith(".onion", StringComparison.Ordinal)
                || host.EndsWith(".localhost", StringComparison.Ordinal) => "give an address that everybody can open",
            _ when authority != host => CopyIt,
            _ => null,
        };
    }

    // "http//", "htps://", "https:www."
    [GeneratedRegex(@"^h{1,2}t{1,3}p{1,2}s?(?:[:;., ]*[/\\]+[:/\\]*|[:;])", RegexOptions.IgnoreCase)]
    private static partial Regex NearScheme();

    [GeneratedRegex(@"https?://[^\s<>()""\[\]\\]+")]
    private static partial Regex Address();

    // Square brackets, a lone %, and a second #.
    [GeneratedRegex(@"[\[\]]|%(?![0-9A-Fa-f]{2})|(?<=#.*)#")]
    private static partial Regex OddPart();
}
