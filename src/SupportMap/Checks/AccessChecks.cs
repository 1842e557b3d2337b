using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Can people reach a service in the ways it names?</summary>
internal static class AccessChecks
{
    public static void Check(ServiceEntry entry)
    {
        var (service, map) = (entry.Service, entry.Map);
        var isReported = false;
        Need(
            Access.Phone,
            () => map.Mentions(ServiceKeys.Phones) && !service.Phones.All(phone => phone.Type == PhoneType.Text) || IsUnread(entry),
            "phone",
            "no phone number is given",
            "phones:");
        Need(Access.Text, () => map.Mentions(ServiceKeys.Phones), "text", "no number for texts is given", "phones:");
        Need(Access.Email, () => map.Mentions(ServiceKeys.Email), "email", "no email address is given", "email:");
        if (service.FromPrison?.ReferWeeksBefore is not null && service.Access.Count > 0 && !service.Access.Contains(Access.Referral))
        {
            map.Fault(
                Codes.NeedsAnother,
                ServiceKeys.FromPrison,
                "“refer-weeks-before” is given, but “referral” is not one of the ways to reach the service",
                "add referral to access, or take refer-weeks-before out");
        }

        if (service.ReferBy.Count > 0 && service.Access.Count > 0 && !service.Access.Contains(Access.Referral))
        {
            map.Fault(
                Codes.NeedsAnother,
                ServiceKeys.ReferBy,
                "“refer-by” says who can refer people, but “referral” is not one of the ways to reach the service",
                "add referral to access, or take refer-by out");
        }

        if (!isReported && entry.Status == ServiceStatus.Published && !map.Mentions(ServiceKeys.Phones) && !map.Mentions(ServiceKeys.Email)
            && !map.Mentions(ServiceKeys.Website) && !map.Mentions(ServiceKeys.Address) && !map.Mentions(ServiceKeys.Links)
            && service.Access.Count > 0 && !service.Access.Any(way => way is Access.Referral or Access.Outreach or Access.WalkIn))
        {
            map.Fault(
                Codes.NoWayIn,
                ServiceKeys.Access,
                "there is no phone number, email, website or address: nobody can reach this service",
                "add one of them, or set status: draft until you know one");
        }

        void Need(Access way, Func<bool> isThere, string word, string missing, string key)
        {
            if (service.Access.Contains(way) && entry.Status != ServiceStatus.Draft && !isThere())
            {
                isReported = true;
                map.Fault(
                    Codes.NeedsAnother,
                    ServiceKeys.Access,
                    $"“{word}” is a way to reach this service, but {missing}",
                    $"add {key}, or take “{word}” out of access");
            }
        }
    }

    // Numbers are given, but could not be read.
    private static bool IsUnread(ServiceEntry entry) => entry.Map.Mentions(ServiceKeys.Phones) && entry.Service.Phones.Count == 0;
}
