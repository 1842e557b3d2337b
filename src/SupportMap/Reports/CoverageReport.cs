using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Reports;

/// <summary>What is covered and what is stale, for the people who keep the directory.</summary>
/// <param name="Due">Published services that nobody has asked within a year, those asked longest ago first, then those never asked.</param>
/// <param name="Unanswered">
/// Published services that cannot wait, without hours, a number or a recent source, in the order of the harm.
/// </param>
/// <param name="Gaps">Cells of need and area without a service of that area's own, in the order of needs, then areas.</param>
/// <param name="StageGaps">Cells of need, area and stage without any service that can be used there, in that order.</param>
/// <param name="Weeks">Who answers in each hour of a week, for each need that is asked for right now and each area.</param>
/// <param name="Organisations">By name.</param>
public sealed record CoverageReport(
    DateOnly Today,
    int Published,
    int Confirmed,
    int Drafts,
    int Closed,
    IReadOnlyList<DueService> Due,
    IReadOnlyList<UnansweredService> Unanswered,
    IReadOnlyList<CoverageGap> Gaps,
    IReadOnlyList<CoverageGap> StageGaps,
    IReadOnlyList<WeekOfAnswers> Weeks,
    IReadOnlyList<OrganisationCoverage> Organisations)
{
    public static CoverageReport Of(Catalogue catalogue, DateOnly today) => Of(catalogue, new Listing(catalogue), today);

    /// <param name="listing">Of the same catalogue.</param>
    public static CoverageReport Of(Catalogue catalogue, Listing listing, DateOnly today)
    {
        var drafts = catalogue.Drafts.ToLookup(service => service.Organisation.Id, StringComparer.Ordinal);
        var due = catalogue.Published
            .Select(service => new DueService(service, FreshnessOf.Service(service, today), LatestSource(service)))
            .Where(item => item.Freshness != Freshness.Confirmed)
            .OrderBy(item => item.Service.Confirmation?.On ?? DateOnly.MaxValue)
            .ThenBy(item => item.LatestSource, StringComparer.Ordinal)
            .ThenBy(item => item.Service.Id, StringComparer.Ordinal)
            .ToList();
        return new CoverageReport(
            today,
            catalogue.Published.Count,
            catalogue.Published.Count - due.Count,
            catalogue.Drafts.Count,
            catalogue.Closed.Count,
            due,
            UnansweredService.Of(catalogue, today, LatestSource),
            [.. catalogue.Needs.SelectMany(_ => Areas(catalogue), (need, area) => Gap(listing, need, area)).OfType<CoverageGap>()],
            [.. StageGapsOf(catalogue, listing)],
            WeekOfAnswers.Of(catalogue, listing, today),
            [.. catalogue.Organisations.Select(
                organisation => Organisation(listing.Of(organisation), organisation, drafts[organisation.Id].Count(), today))]);
    }

    /// <summary>What of it is about one area: its own services, and those of areas inside it where people live in it.</summary>
    /// <param name="catalogue">Of which it is the report.</param>
    public CoverageReport In(Area area, Catalogue catalogue)
    {
        var published = catalogue.Published.Where(IsOwn).ToList();
        var drafts = catalogue.Drafts.Where(IsOwn).ToList();
        return this with
        {
            Published = published.Count,
            Confirmed = published.Count(service => FreshnessOf.Service(service, Today) == Freshness.Confirmed),
            Drafts = drafts.Count,
            Closed = catalogue.Closed.Count(IsOwn),
            Due = [.. Due.Where(due => IsOwn(due.Service))],
            Unanswered = [.. Unanswered.Where(unanswered => IsOwn(unanswered.Service))],
            Gaps = [.. Gaps.Where(gap => gap.Area == area)],
            StageGaps = [.. StageGaps.Where(gap => gap.Area == area)],
            Weeks = [.. Weeks.Where(week => week.Area == area)],
            Organisations =
            [
                .. Organisations
                    .Select(all => Organisation(
                        [.. published.Where(service => service.Organisation == all.Organisation)],
                        all.Organisation,
                        drafts.Count(service => service.Organisation == all.Organisation),
                        Today))
                    .Where(own => own.Published + own.Drafts > 0),
            ],
        };

        bool IsOwn(Service service) => service.Areas.Any(own => own == area || (area.IsLocal && area.Contains(own)));
    }

    /// <summary>The areas that a directory must cover: local ones that lie in no other local one.</summary>
    public static IEnumerable<Area> Areas(Catalogue catalogue) =>
        catalogue.Areas.Where(area => area.IsLocal && area.Within is not { IsLocal: true });

    private static CoverageGap? Gap(Listing listing, Need need, Area area)
    {
        var usable = listing.In(area, need);
        var isLocal = usable.Any(service => service.Areas.Any(area.Contains));
        return isLocal ? null : new CoverageGap(need, area, null, usable.Count);
    }

    private static IEnumerable<CoverageGap> StageGapsOf(Catalogue catalogue, Listing listing)
    {
        foreach (var need in catalogue.Needs)
        {
            foreach (var area in Areas(catalogue))
            {
                var usable = listing.In(area, need);
                foreach (var stage in catalogue.Stages.Where(stage => !usable.Any(service => service.When.Contains(stage))))
                {
                    yield return new CoverageGap(need, area, stage, 0);
                }
            }
        }
    }

    private static OrganisationCoverage Organisation(
        IReadOnlyList<Service> services, Organisation organisation, int drafts, DateOnly today) =>
        new(
            organisation,
            services.Count,
            services.Count(service => FreshnessOf.Service(service, today) == Freshness.Confirmed),
            services.Count(service => FreshnessOf.Service(service, today) == Freshness.Stale),
            drafts);

    // The most recent date on any of its sources; empty when none shows a date, which puts it first.
    private static string LatestSource(Service service) =>
        service.Sources.Select(source => source.PageDate?.ToString() ?? "").Append("").Max(StringComparer.Ordinal)!;
}
