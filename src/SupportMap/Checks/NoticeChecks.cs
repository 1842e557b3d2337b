using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Is what is true for a time over, or still to come?</summary>
internal static class NoticeChecks
{
    public static void Check(ServiceEntry entry, DateOnly today)
    {
        var (service, map) = (entry.Service, entry.Map);
        if (service.Notice is { } notice && notice.Until < today)
        {
            map.Fault(Codes.PastDates, ServiceKeys.Notice, Over(notice), TakeOut);
        }

        if (service.TakingOn is { } taking && taking.AsOf > today)
        {
            map.Fault(
                Codes.FutureDate,
                ServiceKeys.TakingOn,
                $"{Dates.Write(taking.AsOf)} is in the future",
                "write the day on which the service said so");
        }
        else if (service.TakingOn is { } said && said.On(today) != said)
        {
            map.Fault(
                Codes.PastDates,
                ServiceKeys.TakingOn,
                $"this was said on {Dates.Write(said.AsOf)}: readers are told to ask",
                "ask the service again and write the new day, or delete the line");
        }
    }

    /// <param name="start">Where the file of the settings starts.</param>
    public static void Check(SiteSettings? site, SourceSpan start, DateOnly today, DiagnosticBag bag)
    {
        if (site?.Notice is { } notice && notice.Until < today)
        {
            bag.Add(Codes.PastDates, start, Over(notice), TakeOut);
        }
    }

    private const string TakeOut = "remove the notice, or write a later day";

    private static string Over(Notice notice) => $"the notice ended on {Dates.Write(notice.Until)}: it is no longer shown";
}
