using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>Addresses of mailboxes.</summary>
public static partial class EmailAddress
{
    private const string OneAddress = "write one address, such as help@example.org";

    private static readonly string[] FreeMail =
    [
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "outlook.co.uk", "live.co.uk", "live.com", "msn.com",
        "yahoo.com", "yahoo.co.uk", "ymail.com", "icloud.com", "me.com", "mac.com", "aol.com", "btinternet.com", "btopenworld.com",
        "sky.com", "talktalk.net",
        "virginmedia.com", "ntlworld.com", "blueyonder.co.uk", "tiscali.co.uk", "mail.com", "gmx.com", "gmx.co.uk", "protonmail.com",
        "proton.me", "pm.me", "plus.com", "yandex.com", "zoho.com",
    ];

    private static readonly Dictionary<string, string> Typos = new(StringComparer.Ordinal)
    {
        ["gmial.com"] = "gmail.com", ["gamil.com"] = "gmail.com", ["gmal.com"] = "gmail.com", ["gmail.co"] = "gmail.com",
        ["gmail.co.uk"] = "gmail.com", ["gnail.com"] = "gmail.com",
        ["hotmial.com"] = "hotmail.com", ["hotmal.com"] = "hotmail.com", ["hotmail.couk"] = "hotmail.co.uk", ["outlok.com"] = "outlook.com",
        ["yaho.com"] = "yahoo.com", ["yahooo.com"] = "yahoo.com",
    };

    /// <summary>Reads one address: <c>help@example.org</c>.</summary>
    public static Parsed<string> Parse(string text) =>
        Shape().IsMatch(text) && !text.Contains("..", StringComparison.Ordinal) && !text.StartsWith('.')
        && !text.Contains(".@", StringComparison.Ordinal) && Typo(text) is null
            ? Parsed<string>.Good(text)
            : Parsed<string>.Bad($"“{text}” is not an email address", Advice(text));

    /// <summary>True for an address at a provider of free mail, which may belong to one person.</summary>
    public static bool IsFreeMail(string email) => FreeMail.Contains(Host(email), StringComparer.OrdinalIgnoreCase);

    private static string Host(string email) => email[(email.LastIndexOf('@') + 1)..];

    private static string Advice(string text)
    {
        var tidy = text.Trim().TrimEnd('.', ',', ';').Replace("(at)", "@", StringComparison.OrdinalIgnoreCase)
            .Replace("[at]", "@", StringComparison.OrdinalIgnoreCase).Replace(" at ", "@", StringComparison.OrdinalIgnoreCase);
        tidy = tidy.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? tidy[7..] : tidy;
        var inside = Inside().Match(tidy);
        tidy = (inside.Success ? inside.Groups[1].Value : tidy).Split('?')[0].Replace("..", ".", StringComparison.Ordinal);
        if (tidy.Count(c => c == '@') > 1)
        {
            return "give one address; others can be named in the text";
        }

        tidy = tidy.Replace(" ", "", StringComparison.Ordinal);
        tidy = tidy.Contains('@', StringComparison.Ordinal) && Typo(tidy) is { } host ? $"{tidy[..tidy.LastIndexOf('@')]}@{host}" : tidy;
        return tidy != text && Shape().IsMatch(tidy)
            ? $"did you mean “{tidy}”?"
            : text.Contains('@', StringComparison.Ordinal)
            ? OneAddress
            : $"there is no @ in it; {OneAddress}";
    }

    // gmial.com, and .con for .com.
    private static string? Typo(string email)
    {
        var host = Host(email).ToLowerInvariant();
        if (host.EndsWith(".con", StringComparison.Ordinal) || host.EndsWith(".cmo", StringComparison.Ordinal)
            || host.EndsWith(".comm", StringComparison.Ordinal))
        {
            return host[..host.LastIndexOf('.')] + ".com";
        }

        if (host.EndsWith(".co.ku", StringComparison.Ordinal) || host.EndsWith(".couk", StringComparison.Ordinal)
            || host.EndsWith(".gov.ku", StringComparison.Ordinal))
        {
            return host.Replace(".couk", ".co.uk", StringComparison.Ordinal).Replace(".ku", ".uk", StringComparison.Ordinal);
        }

        return Typos.GetValueOrDefault(host);
    }

    // Behind “%” and two digits a line of a mail's head could be hidden.
    [GeneratedRegex(@"^(?!.*%[0-9A-Fa-f]{2})[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}\z")]
    private static partial Regex Shape();

    [GeneratedRegex("<([^<>]+)>$")]
    private static partial Regex Inside();
}
