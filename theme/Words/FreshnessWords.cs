using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Pages;

namespace SupportMap.Themes.Words;

/// <summary>How sure we are of an entry, said plainly.</summary>
internal static class FreshnessWords
{
    public static string Sentence(Service service, Freshness freshness) => freshness switch
    {
        Freshness.Unconfirmed =>
            $"Nobody has confirmed these details with the service yet. {ComeFrom(service.Sources)} Phone first.",
        Freshness.Stale =>
            $"{Confirmed(service)} That is more than a year ago. Phone first.",
        Freshness.Confirmed => Confirmed(service),
        Freshness.Closed => "This service has closed.",
        _ => throw new ArgumentOutOfRangeException(nameof(freshness), freshness, null),
    };

    /// <summary>What a source is called in a list: the site's name and the page's date.</summary>
    public static string Source(Source source)
    {
        var host = new Uri(source.Url).Host;
        var site = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        return source.PageDate is { } date ? $"{site}, {DateWords.Of(date)}" : $"{site}, no date";
    }

    private static string Confirmed(Service service) => service.Confirmation switch
    {
        null => "",
        { How: CheckedHow.Phoned, On: var on } => $"We phoned the service on {DateWords.Of(on)} and it confirmed these details.",
        { How: CheckedHow.Visited, On: var on } => $"We visited the service on {DateWords.Of(on)} and it confirmed these details.",
        { On: var on } => $"The service confirmed these details on {DateWords.Of(on)}.",
    };

    private static string ComeFrom(IReadOnlyList<Source> sources) => sources switch
    {
        [] => "We have not written down where they come from.",
        [{ PageDate: { } date }] => $"They come from a public page of {DateWords.Of(date)}.",
        [_] => "They come from a public page with no date.",
        _ => Newest(sources) is { } date
            ? $"They come from public pages. The newest date on them is {DateWords.Of(date)}."
            : "They come from public pages with no date.",
    };

    private static PartialDate? Newest(IReadOnlyList<Source> sources) =>
        sources.Select(source => source.PageDate).OfType<PartialDate>().OrderByDescending(date => date.ToString(), StringComparer.Ordinal).FirstOrDefault();
}
