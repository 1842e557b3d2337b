using System.Text.RegularExpressions;
using SupportMap.Content.Values;

namespace SupportMap.Content.Reading;

/// <summary>Judges where links go.</summary>
internal static partial class LinkAdvice
{
    /// <summary>What is wrong with a link whose words are the address of one site and that goes to another; null for nothing.</summary>
    public static (string Message, string Help)? OtherSite(string words, string url) =>
        Address().Match(words) is { Success: true } named && Uri.TryCreate(url, UriKind.Absolute, out var target)
        && target.Scheme is "https" or "http" && !IsSameSite(named.Groups[1].Value, target.Host)
            ? (
                $"the words name {named.Groups[1].Value}, and the link goes to {target.Host}",
                "write where it goes, in words: [Apply online](https://www.example.org/)")
            : null;

    /// <summary>What to write in place of something that no link can go to.</summary>
    public static string For(string target) => target switch
    {
        _ when EmailAddress.Parse(target).IsGood => $"did you mean “mailto:{target}”?",
        _ when SitePath.Parse("/" + target).IsGood && target.Contains('/', StringComparison.Ordinal)
            && !target.Split('/')[0].Contains('.', StringComparison.Ordinal) => $"did you mean “/{target.TrimEnd('/')}/”?",
        _ when WebAddress.Parse("https://" + target).IsGood => $"did you mean “https://{target}”?",
        _ => "a link goes to https://..., mailto:..., tel:... or a page of this site such as /guides/getting-id/",
    };

    private static bool IsSameSite(string one, string other) =>
        Bare(one) is var a && Bare(other) is var b
        && (a == b || a.EndsWith("." + b, StringComparison.Ordinal) || b.EndsWith("." + a, StringComparison.Ordinal));

    private static string Bare(string host)
    {
        var small = host.ToLowerInvariant();
        return small.StartsWith("www.", StringComparison.Ordinal) ? small[4..] : small;
    }

    // As the words of a link, and nothing else.
    [GeneratedRegex(@"^(?:https?://)?((?:[a-z0-9-]+\.)+[a-z]{2,24})(?:/\S*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
