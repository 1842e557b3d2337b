using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>What stands on the sheet for the first 24 hours.</summary>
/// <param name="Steps">What to do, in order.</param>
/// <param name="Lines">Whom to phone for it, and who answers at night.</param>
/// <param name="Always">Others that answer day and night.</param>
/// <param name="Say">What to say to whoever answers.</param>
public sealed record FirstDayContent(
    IReadOnlyList<string> Steps, IReadOnlyList<PaperLine> Lines, IReadOnlyList<PaperLine> Always, IReadOnlyList<string> Say);

/// <summary>Chooses it for an area. <c>scripts/packs/first-day.js</c> chooses in the same way for what somebody ticked.</summary>
internal static class FirstDaySheet
{
    private const int MostSteps = 3;
    private const int MostLines = 6;
    private const int MostForNeeds = 4;
    private const int MostAlways = 2;
    private const int MostToSay = 2;

    public static FirstDayContent Of(Catalogue catalogue, Listing listing, Area area, PaperRules rules)
    {
        var needs = catalogue.Needs.Where(need => need.FirstDay is not null && !need.Sensitive).ToList();
        var here = listing.In(area).Where(service => IsForAll(service)).ToList();
        var groups = listing.ByNeed([.. here.Where(rules.Allows)]).ToDictionary(group => group.Id, StringComparer.Ordinal);
        var first = needs
            .Select(need => groups.GetValueOrDefault(need.Id)?.Services.Select(PaperLine.Of).FirstOrDefault(lines => lines.Any()) ?? [])
            .SelectMany(lines => lines)
            .DistinctBy(line => line.Phone.Number)
            .Take(MostForNeeds)
            .ToList();
        var night = catalogue.Needs.Where(need => !need.Sensitive)
            .SelectMany(need => need.WhenClosed).Distinct(StringComparer.Ordinal)
            .Select(listing.Find).OfType<Service>()
            .Where(service => here.Contains(service) && rules.AllowsUrgent(service))
            .SelectMany(PaperLine.Of)
            .Where(line => line.IsAtNight)
            .ExceptBy(first.Select(line => line.Phone.Number), line => line.Phone.Number)
            .ToList();
        return new(
            [.. needs.Select(need => rules.Allowed(need.FirstDay)).OfType<string>().Take(MostSteps)],
            [.. first, .. night.Take(MostLines - first.Count)],
            [.. night.Skip(MostLines - first.Count).Where(line => line.IsAlways).Take(MostAlways)],
            [.. needs.Select(need => rules.Allowed(need.WhatToSay)).OfType<string>().Take(MostToSay)]);
    }

    private static bool IsForAll(Service service) =>
        !service.Sensitive
        && service.Ages?.Max is null or > PackSelection.OldestChild
        && service.For.Any(audience => audience.Id == Audience.Everyone);
}
