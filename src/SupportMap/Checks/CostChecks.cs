using System.Text.RegularExpressions;
using SupportMap.Content.Facts;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Is what a service costs the same all over its entry?</summary>
internal static partial class CostChecks
{
    public static void Check(ServiceEntry entry, DiagnosticBag bag)
    {
        if (entry.Service.Cost is not { } cost)
        {
            return;
        }

        if (Free().IsMatch(cost) && Price.NamesPrice(cost) && !Unless().IsMatch(cost))
        {
            entry.Map.Fault(
                Codes.ChangedMind,
                ServiceKeys.Cost,
                $"“{cost}” says that it is free but names a price",
                "say who pays and who does not: free for members, £2 for others");
        }

        if (cost != "free")
        {
            return;
        }

        foreach (var text in entry.Text.Prose.Where(text => !text.IsLink))
        {
            if (Charged().Match(text.Text) is { Success: true } charged)
            {
                bag.Add(
                    Codes.ChangedMind,
                    text.Place(charged.Index, charged.Length),
                    $"“{charged.Value}” names a price, but the cost is given as free",
                    "put the price after cost:, or remove it here");
            }
        }
    }

    [GeneratedRegex(@"^\W*(?:it is |always |all )?free\b", RegexOptions.IgnoreCase)]
    private static partial Regex Free();

    [GeneratedRegex(
        @"\b(?:for|if|when|but|except|unless|under|over|then|after|or|with|until|first|some|other|others|children|members|donations?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Unless();

    [GeneratedRegex(
        @"\b(?:it|this|which|entry|a (?:meal|visit|session|ticket|bag|place)) costs? (?:about |around |from )?£[0-9][0-9.,]*|\b(?:entry"
        + @"|joining|membership) fee (?:is|of) £[0-9][0-9.,]*|£[0-9][0-9.,]* (?:each|a|per) (?:visit|session|time|ticket|meal)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Charged();
}
