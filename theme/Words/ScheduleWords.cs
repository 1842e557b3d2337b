using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Listings;

namespace SupportMap.Themes.Words;

/// <summary>Opening hours as people say them: <c>Monday to Thursday</c>, <c>9am to 5pm</c>.</summary>
internal static class ScheduleWords
{
    /// <summary>Said where no hours are known; null where nothing opens, and where a number has its own times beside it.</summary>
    public static string? NotGiven(Service service) =>
        BeforeYouGo.Sentence(service) is null
        && (service.Phones.Count == 0 || service.Phones.Any(phone => (phone.Hours, phone.HoursNote) is not (null, null)))
            ? null
            : $"Hours not given.{BeforeYouGo.After(service)}";

    /// <summary>Said of hours that the service has not confirmed; null where there is no doubt of that kind.</summary>
    public static string? NotChecked(Service service) =>
        service.Confirmation is null && service.Phones.Select(phone => phone.Hours).Append(service.Hours).OfType<Schedule>()
            .Any(hours => hours.Lines.Any(line => line.Kind != OpeningKind.AllDay))
            ? "We have not checked these hours with them."
            : null;

    /// <summary>Over the hours; of a service of which only a number for when it is shut is known, nothing says when it is open.</summary>
    public static string When(Service service) => IsOnlyWhenClosed(service) ? "When they answer" : "When it is open";

    /// <summary>Leads to them.</summary>
    public static string SeeWhen(Service service) => IsOnlyWhenClosed(service) ? "See when they answer" : "See when it is open";

    private static bool IsOnlyWhenClosed(Service service) =>
        service.OfficeHours is null && service.Phones.Any(phone => phone.Hours is not null);

    /// <summary>When each number answers that has hours of its own: the number with its label, and its hours.</summary>
    public static IReadOnlyList<(string Line, string Hours)> OfNumbers(Service service) =>
        [.. service.Phones.Where(phone => phone.Hours is not null)
            .Select(phone => (phone.Label ?? phone.Number.Display, HoursWords.Short(phone.Hours!)))];

    public static string BankHolidays(BankHolidayRule rule) => rule switch
    {
        BankHolidayRule.Closed => "Closed on bank holidays.",
        BankHolidayRule.Open => "Open on bank holidays too.",
        BankHolidayRule.Ask => "It may be shut on bank holidays.",
        BankHolidayRule.AllDay => "On bank holidays it is open day and night.",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };
}
