using SupportMap.Content.Model;

namespace SupportMap.Reports;

/// <summary>A published service that cannot wait, of which something is missing that a person needs at once.</summary>
/// <param name="Missing">At least one, in the order of <see cref="MissingAnswer"/>.</param>
/// <param name="LatestSource">The most recent date on its sources, as <c>2021-03</c>; empty when none shows a date.</param>
public sealed record UnansweredService(Service Service, IReadOnlyList<MissingAnswer> Missing, string LatestSource)
{
    private const int OldAfterYears = 3;

    /// <summary>Those of a catalogue that are urgent, or whose main need is: first the urgent ones, then in the order of needs.</summary>
    /// <param name="latestSource">The most recent date on a service's sources; empty for none.</param>
    public static IReadOnlyList<UnansweredService> Of(Catalogue catalogue, DateOnly today, Func<Service, string> latestSource)
    {
        var old = today.AddYears(-OldAfterYears).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var places = catalogue.Needs.Select((need, place) => (need.Id, place))
            .ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        return
        [
            .. catalogue.Published
                .Where(service => service.Urgent || service.MainNeed.Urgent)
                .Select(
                    service => new UnansweredService(service, [.. MissingIn(service, latestSource(service), old)], latestSource(service)))
                .Where(unanswered => unanswered.Missing.Count > 0)
                .OrderByDescending(unanswered => unanswered.Service.Urgent)
                .ThenBy(unanswered => places[unanswered.Service.MainNeed.Id])
                .ThenByDescending(unanswered => unanswered.Missing.Count)
                .ThenBy(unanswered => unanswered.Service.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<MissingAnswer> MissingIn(Service service, string latestSource, string old)
    {
        if (service.Phones.Count == 0)
        {
            yield return MissingAnswer.Number;
        }

        // A service that is only a website is never shut.
        var canBeShut = service.Phones.Count > 0 || service.Address is not null || service.Access.Contains(Access.WalkIn);
        if (canBeShut && service.Hours is null && service.Phones.All(phone => phone.HoursNote is null))
        {
            yield return MissingAnswer.Hours;
        }

        if (latestSource.Length > 0 && string.CompareOrdinal(latestSource, old) < 0 && service.Confirmation is null)
        {
            yield return MissingAnswer.RecentSource;
        }
    }
}
