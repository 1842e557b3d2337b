using SupportMap.Content.Model;

namespace SupportMap.Listings;

/// <summary>The lists of holidays that services keep.</summary>
/// <param name="Lists">The first is what services mean by bank holidays, unless they or their organisations name others.</param>
public sealed record HolidayCalendar(IReadOnlyList<HolidayList> Lists)
{
    public static HolidayCalendar Empty { get; } = new([HolidayList.None]);

    public static HolidayCalendar Of(Catalogue catalogue)
    {
        var bank = catalogue.BankHolidays;
        var named = catalogue.Published.SelectMany(Named).ToHashSet(StringComparer.Ordinal);
        return new HolidayCalendar([bank, .. catalogue.Holidays.Where(list => list.Id != bank.Id && named.Contains(list.Id))]);
    }

    /// <summary>The lists that a service keeps: its own, else those of its organisation, else the first.</summary>
    public IReadOnlyList<HolidayList> Of(Service service)
    {
        var named = Named(service);
        return named.Count == 0 ? [Lists[0]] : [.. Lists.Where(list => named.Contains(list.Id))];
    }

    private static IReadOnlyList<string> Named(Service service) =>
        service.Holidays.Count > 0 ? service.Holidays : service.Organisation.Holidays;
}
