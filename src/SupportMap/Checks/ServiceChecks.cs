using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Do the facts of one service fit together?</summary>
internal static class ServiceChecks
{
    private const int MostKeywords = 20;

    /// <summary>Looks at one service by itself, and reports to the bag of its file.</summary>
    /// <param name="homes">From the name of a town to the area it lies in.</param>
    public static void Check(ServiceEntry entry, IReadOnlyDictionary<string, Area> homes, Vocabulary vocabulary, DateOnly today)
    {
        var bag = entry.Text.Bag;
        PlaceChecks.Check(entry, vocabulary, homes, bag);
        if (entry.Map.IsWhole)
        {
            // What is missing may stand in the part that could not be read.
            AccessChecks.Check(entry);
            CheckHours(entry);
            CheckStatus(entry);
        }

        CheckDates(entry, today);
        NoticeChecks.Check(entry, today);
        CheckKeywords(entry);
        PhoneChecks.Check(entry, bag);
        CostChecks.Check(entry, bag);
        SecretPlaceChecks.Check(entry, bag);
        PersonalDataChecks.CheckContacts(entry, bag);
        TextChecks.Check(entry.Text, entry.Status == ServiceStatus.Published, "set status: draft until it is known", bag);
    }

    private static void CheckKeywords(ServiceEntry entry)
    {
        if (entry.Service.Keywords.Count > MostKeywords)
        {
            entry.Map.Fault(
                Codes.TooManyKeywords,
                ServiceKeys.Keywords,
                $"there are {entry.Service.Keywords.Count} keywords: with more than {MostKeywords}, a search finds this service for "
                + "everything",
                "keep the words that people really type for this service");
        }
    }

    private static void CheckHours(ServiceEntry entry)
    {
        var map = entry.Map;
        if (map.Has(ServiceKeys.Hours) && !map.Mentions(ServiceKeys.BankHolidays))
        {
            map.Fault(
                Codes.NeedsAnother,
                ServiceKeys.Hours,
                "hours are given, but not what happens on bank holidays",
                "add bank-holidays: with closed, open or ask");
        }
        else if (map.Has(ServiceKeys.BankHolidays) && !map.Mentions(ServiceKeys.Hours)
            && !entry.Service.Phones.Any(phone => phone.Hours is not null))
        {
            map.Fault(
                Codes.NeedsAnother,
                ServiceKeys.BankHolidays,
                "“bank-holidays” is given, but no hours",
                "add hours:, or remove bank-holidays");
        }
    }

    private static void CheckDates(ServiceEntry entry, DateOnly today)
    {
        var (service, map) = (entry.Service, entry.Map);
        if (service.Confirmation is { } confirmation && confirmation.On > today)
        {
            map.Fault(
                Codes.FutureDate,
                ServiceKeys.Checked,
                $"{Dates.Write(confirmation.On)} is in the future",
                "write the day on which somebody asked the service");
        }

        if (service.ClosedOn > today)
        {
            map.Fault(
                Codes.FutureDate,
                ServiceKeys.ClosedOn,
                $"{Dates.Write(service.ClosedOn.Value)} is in the future",
                "leave the status published until that day, and say in the text when it ends");
        }

        foreach (var source in service.Sources.Where(
            source => source.PageDate?.Earliest > today))
        {
            map.Fault(
                Codes.FutureDate,
                ServiceKeys.Sources,
                $"the date of a source, {source.PageDate}, is in the future",
                "write the date that stands on the page, or leave page-date out");
        }

        if (service.ClosedDates.Count > 0 && service.ClosedDates.All(range => range.To < today))
        {
            map.Fault(
                Codes.PastDates,
                ServiceKeys.ClosedDates,
                "all these days are over",
                "write the next days when it is shut, or delete the line");
        }
    }

    private static void CheckStatus(ServiceEntry entry)
    {
        var (service, map) = (entry.Service, entry.Map);
        var isClosed = entry.Status == ServiceStatus.Closed;
        if (isClosed && !map.Mentions(ServiceKeys.ClosedOn))
        {
            map.Fault(
                Codes.NeedsAnother,
                ServiceKeys.Status,
                "a closed service needs the day on which it ended",
                "add closed-on: with the date, such as 2026-03-31");
        }

        foreach (var key in new[]
        {
            ServiceKeys.ClosedOn, ServiceKeys.SupersededBy,
        }.Where(key => entry.Status is not (null or ServiceStatus.Closed) && map.Has(key)))
        {
            map.Fault(
                Codes.ChangedMind,
                key,
                $"“{key.Name}” is given, but the status is not closed",
                $"set status: closed, or remove {key.Name}");
        }

        if (service.For.Count > 1 && service.For.Any(audience => audience.Id == Audience.Everyone))
        {
            map.Fault(
                Codes.ChangedMind,
                ServiceKeys.For,
                "it is for everyone, and then for some",
                "keep everyone when anybody can use it; otherwise remove everyone");
        }

        if (isClosed && service.Urgent)
        {
            map.Fault(Codes.ChangedMind, ServiceKeys.Urgent, "a closed service cannot help in an emergency", "remove urgent");
        }
    }
}
