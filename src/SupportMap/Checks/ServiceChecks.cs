using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Do the facts of one service fit together?</summary>
internal static class ServiceChecks
{
    /// <param name="complete">False when some services could not be read: then a missing one is not reported.</param>
    public static void Check(IReadOnlyList<ServiceEntry> entries, bool complete, Vocabulary vocabulary, DateOnly today, DiagnosticBag bag)
    {
        var byId = entries.ToDictionary(entry => entry.Service.Id, entry => entry.Service, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            CheckPlaces(entry, vocabulary, bag);
            CheckAccess(entry);
            CheckHours(entry);
            CheckDates(entry, today);
            CheckStatus(entry, byId, complete);
            CheckPhones(entry, bag);
        }
    }

    private static void CheckPlaces(ServiceEntry entry, Vocabulary vocabulary, DiagnosticBag bag)
    {
        var (service, map) = (entry.Service, entry.Map);
        foreach (var area in service.Areas)
        {
            if (service.Areas.FirstOrDefault(other => other != area && other.Contains(area)) is { } around)
            {
                map.Fault(Codes.AreaTwice, ServiceKeys.Areas, $"“{area.Id}” lies inside “{around.Id}”, which is listed too", $"keep “{around.Id}” if the service is for all of it; else take it out");
            }
        }

        if (!vocabulary.Areas.IsComplete)
        {
            return;
        }

        foreach (var town in map.Scalars(ServiceKeys.Towns))
        {
            CheckTown(town, service, vocabulary, bag);
        }
    }

    private static void CheckTown(YamlScalar town, Service service, Vocabulary vocabulary, DiagnosticBag bag)
    {
        var home = vocabulary.Areas.Items.FirstOrDefault(area => area.Towns.Any(t => t.Name == town.Text));
        if (home is null)
        {
            var near = Nearest.To(town.Text, vocabulary.Areas.Items.SelectMany(area => area.Towns).Select(t => t.Name));
            bag.Add(Codes.UnknownReference, town.Span, $"the town “{town.Text}” is not in areas.yaml", near is null ? "check its spelling, or add it to its area in areas.yaml" : $"did you mean “{near}”?");
        }
        else if (!service.Areas.Any(area => area.Contains(home) || home.Contains(area)))
        {
            bag.Add(Codes.TownElsewhere, town.Span, $"{town.Text} lies in “{home.Id}”, which is not one of the areas of this service", $"add “{home.Id}” to areas, or take {town.Text} out");
        }
    }

    private static void CheckAccess(ServiceEntry entry)
    {
        var (service, map) = (entry.Service, entry.Map);
        if (service.Access.Contains(Access.Phone) && !service.Phones.Any(p => p.Type != PhoneType.Text))
        {
            map.Fault(Codes.NeedsAnother, ServiceKeys.Access, "“phone” is a way to reach this service, but no phone number is given", "add phones:, or take “phone” out of access");
        }

        if (service.Access.Contains(Access.Email) && service.Email is null)
        {
            map.Fault(Codes.NeedsAnother, ServiceKeys.Access, "“email” is a way to reach this service, but no email address is given", "add email:, or take “email” out of access");
        }

        if (service.ReferBy.Count > 0 && !service.Access.Contains(Access.Referral))
        {
            map.Fault(Codes.NeedsAnother, ServiceKeys.ReferBy, "“refer-by” says who can refer people, but “referral” is not one of the ways to reach the service", "add referral to access, or take refer-by out");
        }

        if (service.Status == ServiceStatus.Published && service is { Phones.Count: 0, Email: null, Website: null, Address: null, Links.Count: 0 }
            && !service.Access.Any(a => a is Access.Referral or Access.Outreach or Access.WalkIn))
        {
            map.Fault(Codes.NoWayIn, ServiceKeys.Access, "there is no phone number, email, website or address: nobody can reach this service", "add one of them, or set status: draft until you know one");
        }
    }

    private static void CheckHours(ServiceEntry entry)
    {
        var (service, map) = (entry.Service, entry.Map);
        if (map.Has(ServiceKeys.Hours) && !map.Has(ServiceKeys.BankHolidays))
        {
            map.Fault(Codes.NeedsAnother, ServiceKeys.Hours, "hours are given, but not what happens on bank holidays", "add bank-holidays: closed, open or ask");
        }
        else if (service.BankHolidays is not null && !map.Has(ServiceKeys.Hours))
        {
            map.Fault(Codes.NeedsAnother, ServiceKeys.BankHolidays, "“bank-holidays” is given, but no hours", "add hours:, or take bank-holidays out");
        }
    }

    private static void CheckDates(ServiceEntry entry, DateOnly today)
    {
        if (entry.Service.Confirmation is { } confirmation && confirmation.On > today)
        {
            entry.Map.Fault(Codes.FutureDate, ServiceKeys.Checked, $"{Dates.Write(confirmation.On)} has not come yet", "write the day on which somebody asked the service");
        }
    }

    private static void CheckStatus(ServiceEntry entry, Dictionary<string, Service> byId, bool complete)
    {
        var (service, map) = (entry.Service, entry.Map);
        var isClosed = service.Status == ServiceStatus.Closed;
        if (isClosed && service.ClosedOn is null && !map.Has(ServiceKeys.ClosedOn))
        {
            map.Fault(Codes.NeedsAnother, ServiceKeys.Status, "a closed service needs the day on which it ended", "add closed-on: with the date, such as 2026-03-31");
        }

        foreach (var key in new[] { ServiceKeys.ClosedOn, ServiceKeys.SupersededBy }.Where(key => !isClosed && map.Has(key)))
        {
            map.Fault(Codes.ChangedMind, key, $"“{key.Name}” is given, but the status is not closed", $"set status: closed, or take {key.Name} out");
        }

        if (isClosed && service.Urgent)
        {
            map.Fault(Codes.ChangedMind, ServiceKeys.Urgent, "a closed service cannot help in an emergency", "take urgent out");
        }

        if (service.SupersededBy is { } next && (next == service.Id || (complete && byId.GetValueOrDefault(next)?.Status is null or ServiceStatus.Draft)))
        {
            var near = Nearest.To(next, byId.Values.Where(s => s.Status == ServiceStatus.Published).Select(s => s.Id));
            map.Fault(Codes.UnknownReference, ServiceKeys.SupersededBy, $"“{next}” is not a published service", near is null || next == service.Id ? "write the id of the service that took its place, or take the line out" : $"did you mean “{near}”?");
        }
    }

    private static void CheckPhones(ServiceEntry entry, DiagnosticBag bag)
    {
        foreach (var phone in entry.Service.Phones.Where(phone => phone.Number.IsFictional && entry.Service.Status == ServiceStatus.Published))
        {
            bag.Add(Codes.FictionalNumber, entry.Map.SpanOf(ServiceKeys.Phones), $"“{phone.Number.Display}” is a number for films and examples: it reaches nobody", "write the real number, or set status: draft");
        }

        if (entry.Service.Email is { } email && EmailAddress.IsFreeMail(email))
        {
            entry.Map.Fault(Codes.FreeMail, ServiceKeys.Email, $"“{email}” may be the mailbox of one person", "use an address of the organisation; keep this one only when it is the one they publish");
        }
    }
}
