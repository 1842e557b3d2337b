using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Listings;
using SupportMap.Reports;

namespace SupportMap.Themes.Words;

/// <summary>How sure we are of an entry, said plainly.</summary>
internal static class FreshnessWords
{
    public static string Sentence(Service service, Freshness freshness) => freshness switch
    {
        Freshness.Unconfirmed => $"We have not checked this with them yet. {ComeFrom(service.Sources)}{Caution(service)}",
        Freshness.Stale => $"{Confirmed(service)} That is more than a year ago.{Caution(service)}",
        Freshness.Confirmed => Confirmed(service),
        Freshness.Closed => "This service has closed.",
        _ => throw new ArgumentOutOfRangeException(nameof(freshness), freshness, null),
    };

    /// <summary>The same in one short sentence, for paper.</summary>
    public static string Short(Service service, Freshness freshness) => freshness switch
    {
        Freshness.Unconfirmed => $"Not checked with them yet. {From(service.Sources)}",
        Freshness.Stale => $"{Confirmed(service)} That is more than a year ago.",
        Freshness.Confirmed => Confirmed(service),
        Freshness.Closed => "This service has closed.",
        _ => throw new ArgumentOutOfRangeException(nameof(freshness), freshness, null),
    };

    /// <summary>What a source is called in a list: the page's address without its start, and its date.</summary>
    public static string Source(Source source)
    {
        var uri = new Uri(source.Url);
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        var page = Uri.UnescapeDataString(uri.AbsolutePath.TrimEnd('/'));
        var last = page[(page.LastIndexOf('/') + 1)..];
        var address = last.Length == 0 ? host : $"{host} \u2026 {last}";
        return source.PageDate is { } date ? $"{address}, {DateWords.Of(date)}" : $"{address}, no date";
    }

    /// <summary>When a service was last asked, for a list.</summary>
    public static string Since(DueService due) => due switch
    {
        { Service.Confirmation: { } confirmation } => $"last asked on {DateWords.Of(confirmation.On)}",
        { LatestSource.Length: 0 } => "never asked; its sources show no date",
        _ => $"never asked; the newest date on its sources is {due.LatestSource}",
    };

    // Where no hours are known, the page says it beside them.
    private static string Caution(Service service) => service.Hours is null ? "" : BeforeYouGo.After(service);

    private static string Confirmed(Service service) => service.Confirmation switch
    {
        null => "",
        { How: CheckedHow.Phoned, On: var on } => $"We phoned the service on {DateWords.Of(on)} and it confirmed these details.",
        { How: CheckedHow.Visited, On: var on } => $"We visited the service on {DateWords.Of(on)} and it confirmed these details.",
        { On: var on } => $"The service confirmed these details on {DateWords.Of(on)}.",
    };

    private static string ComeFrom(IReadOnlyList<Source> sources) => sources switch
    {
        [] => "We have no note of where it comes from.",
        [{ PageDate: { } date }] => $"It comes from a public page of {DateWords.Of(date)}.",
        [_] => "It comes from a public page with no date.",
        _ => Newest(sources) is { } date
            ? $"It comes from public pages, the newest of {DateWords.Of(date)}."
            : "It comes from public pages with no date.",
    };

    private static string From(IReadOnlyList<Source> sources) => Newest(sources) is { } date
        ? $"From a public page of {DateWords.Of(date)}."
        : "From a public page with no date.";

    private static PartialDate? Newest(IReadOnlyList<Source> sources) =>
        sources.Select(source => source.PageDate)
            .OfType<PartialDate>()
            .OrderByDescending(date => date.ToString(), StringComparer.Ordinal)
            .FirstOrDefault();
}
