using System.Text.RegularExpressions;
using SupportMap.Content.Model;

namespace SupportMap.Pages;

/// <summary>What may stand on a paper.</summary>
/// <param name="Discreet">What it keeps out because others may see it; null for nothing.</param>
/// <param name="NoWeb">True for people who may not use the internet: no address and no code.</param>
public sealed partial record PaperRules(DiscreetPack? Discreet, bool NoWeb)
{
    public static PaperRules None { get; } = new(null, false);

    /// <summary>Each sentence of a text; a question stands with its answer.</summary>
    public static IEnumerable<string> Sentences(string text) => End().Split(text);

    /// <summary>True when a sentence speaks of something that only a screen shows.</summary>
    public static bool IsOnline(string sentence) => Online().IsMatch(sentence);

    /// <summary>True for a service that can be reached over the internet alone.</summary>
    public static bool IsOnlyOnline(Service service) => service is { Phones.Count: 0, Address: null };

    public bool Allows(string sentence) => Discreet?.Mentions(sentence) != true && !(NoWeb && IsOnline(sentence));

    public bool Allows(Service service) => Discreet?.LeavesOut(service) != true && !(NoWeb && IsOnlyOnline(service));

    /// <summary>For numbers that cannot wait: they stand on every paper, but for those that would tell of abuse.</summary>
    public bool AllowsUrgent(Service service) =>
        Discreet is not { } discreet || !(service.Sensitive || discreet.Mentions($"{service.Name}\n{service.Summary}"));

    /// <summary>The sentences that may stand; null for none.</summary>
    public string? Allowed(string? text) =>
        text is not null && string.Join(' ', Sentences(text).Where(Allows)) is { Length: > 0 } allowed ? allowed : null;

    [GeneratedRegex(@"(?<=[.!])\s+(?=[\p{Lu}“""])")]
    private static partial Regex End();

    [GeneratedRegex(
        @"\b(?:web ?(?:sites?|pages?|chat)|online|internet|e-?mail\w*|links? below|www\.|https?:"
        + @"|[a-z0-9-]+\.(?:uk|org|com|net|scot|info|gov)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Online();
}
