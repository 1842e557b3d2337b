using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>Addresses of mailboxes.</summary>
public static partial class EmailAddress
{
    private static readonly HashSet<string> FreeMail = new(StringComparer.OrdinalIgnoreCase)
    {
        "gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk", "outlook.com", "live.co.uk", "live.com",
        "yahoo.com", "yahoo.co.uk", "icloud.com", "aol.com", "btinternet.com", "sky.com", "talktalk.net",
    };

    /// <summary>Reads one address: <c>help@example.org</c>.</summary>
    public static Parsed<string> Parse(string text)
    {
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
        {
            return Parsed<string>.Bad($"“{text}” is not an email address", $"leave out “mailto:”: {text[7..]}");
        }

        return Shape().IsMatch(text)
            ? Parsed<string>.Good(text)
            : Parsed<string>.Bad($"“{text}” is not an email address", "write one address, such as help@example.org");
    }

    /// <summary>True for an address at a provider of free mail, which may belong to one person.</summary>
    public static bool IsFreeMail(string email) => FreeMail.Contains(email[(email.IndexOf('@', StringComparison.Ordinal) + 1)..]);

    [GeneratedRegex(@"^[A-Za-z0-9._%+'-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}\z")]
    private static partial Regex Shape();
}
