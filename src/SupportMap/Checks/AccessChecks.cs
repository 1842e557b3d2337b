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
        var hasPhones = map.Mentions(ServiceKeys.Phones);
        // A number that is given and could not be read has its own fault.
        var hasVoice = hasPhones && (service.Phones.Count == 0 || service.Phones.Any(phone => phone.Type != PhoneType.Text));
        (Access Way, bool IsThere, string Word, string Missing, string Key)[] ways =
        [
            (Access.Phone, hasVoice, "phone", "no phone number is given", "phones:"),
            (Access.Text, hasPhones, "text", "no number for texts is given", "phones:"),
            (Access.Email, map.Mentions(ServiceKeys.Email), "email", "no email address is given", "email:"),
        ];
        var missing = ways.Where(way => service.Access.Contains(way.Way) && entry.Status != ServiceStatus.Draft && !way.IsThere).ToList();
        foreach (var way in missing)
        {
            map.Fault(
                Codes.NeedsAnother,
                ServiceKeys.Access,
                $"“{way.Word}” is a way to reach this service, but {way.Missing}",
                $"add {way.Key}, or remove “{way.Word}” from access");
        }

        if (service.FromPrison?.ReferWeeksBefore is not null && service.Access.Count > 0 && !service.Access.Contains(Access.Referral))
        {
            map.Fault(
                Codes.NeedsAnother,
                ServiceKeys.FromPrison,
                "“refer-weeks-before” is given, but “referral” is not one of the ways to reach the service",
                "add referral to access, or remove refer-weeks-before");
        }

        if (service.ReferBy.Count > 0 && service.Access.Count > 0 && !service.Access.Contains(Access.Referral))
        {
            map.Fault(
                Codes.NeedsAnother,
                ServiceKeys.ReferBy,
                "“refer-by” says who can refer people, but “referral” is not one of the ways to reach the service",
                "add referral to access, or remove refer-by");
        }

        if (missing.Count == 0 && entry.Status == ServiceStatus.Published && !hasPhones && !map.Mentions(ServiceKeys.Email)
            && !map.Mentions(ServiceKeys.Website) && !map.Mentions(ServiceKeys.Address) && !map.Mentions(ServiceKeys.Links)
            && service.Access.Count > 0 && !service.Access.Any(way => way is Access.Referral or Access.Outreach or Access.WalkIn))
        {
            map.Fault(
                Codes.NoWayIn,
                ServiceKeys.Access,
                "there is no phone number, email, website or address: nobody can reach this service",
                "add one of them, or set status: draft until you know one");
        }
    }
}
