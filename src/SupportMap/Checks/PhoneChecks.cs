using System.Text.RegularExpressions;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Do the numbers and mailboxes of a service reach whom they should?</summary>
internal static partial class PhoneChecks
{
    // Numbers that everybody in the UK can call, and words of which one must stand beside them.
    private static readonly Dictionary<string, (string Who, string[] Words)> WellKnown = new(StringComparer.Ordinal)
    {
        ["999"] = ("the emergency services", ["999", "police", "ambulance", "fire", "coastguard", "emergency", "danger"]),
        ["112"] = ("the emergency services", ["112", "999", "police", "ambulance", "fire", "coastguard", "emergency", "danger"]),
        ["101"] = ("the police", ["101", "police"]),
        ["111"] = ("the NHS", ["111", "nhs", "health", "doctor", "ill"]),
        ["105"] = ("the electricity networks, for power cuts", ["105", "power", "electric"]),
        ["119"] = ("the NHS test and vaccination line", ["119", "nhs", "vaccin", "test"]),
        ["159"] = ("your bank, about fraud", ["159", "bank", "fraud", "scam"]),
        ["195"] = ("directory enquiries for people who cannot use a phone book", ["195", "directory"]),
        ["116123"] = ("Samaritans", ["samaritan"]),
        ["116000"] = ("the line for missing children", ["missing"]),
        ["116111"] = ("the line for children", ["child"]),
        ["116006"] = ("Victim Support", ["victim"]),
        ["08001111"] = ("Childline", ["childline", "child line", "nspcc"]),
        ["+448082000247"] = ("the National Domestic Abuse Helpline", ["domestic", "refuge", "abuse"]),
    };

    public static void Check(ServiceEntry entry, DiagnosticBag bag)
    {
        var service = entry.Service;
        foreach (var (phone, span) in service.Phones.Zip(entry.PhoneSpans))
        {
            var beside = string.Join(' ', service.Name, service.Organisation.Name, phone.Label, phone.HoursNote);
            CheckNumber(
                phone.Number,
                span,
                entry.Status == ServiceStatus.Published,
                beside,
                "say so in its label, or write the number of this service",
                bag);
        }

        foreach (var text in entry.Text.Prose.Where(text => !text.IsLink && text.Text.AsSpan().ContainsAnyInRange('0', '9')))
        {
            CheckSpokenNumber(text, bag);
        }

        if (service.Email is { } email && EmailAddress.IsFreeMail(email))
        {
            entry.Map.Fault(
                Codes.FreeMail,
                ServiceKeys.Email,
                $"“{email}” may be the mailbox of one person",
                "use an address of the organisation; keep this one only when it is the one they publish");
        }
    }

    /// <summary>Warns of a number that two organisations give for themselves: one of them was probably copied.</summary>
    public static void CheckShared(IReadOnlyList<CheckedService> entries, DiagnosticBag bag)
    {
        var owners = new Dictionary<string, CheckedService>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(entry => entry.Status == ServiceStatus.Published && entry.Service.Organisation.Id.Length > 0))
        {
            foreach (var (phone, span) in entry.Service.Phones.Zip(entry.PhoneSpans)
                .Where(pair => pair.First.Label is null && !WellKnown.ContainsKey(pair.First.Number.Dial)))
            {
                if (!owners.TryAdd(phone.Number.Dial, entry)
                    && owners[phone.Number.Dial].Service.Organisation.Id != entry.Service.Organisation.Id)
                {
                    bag.Add(
                        Codes.SharedNumber,
                        span,
                        $"“{phone.Number.Display}” is also the number of {owners[phone.Number.Dial].Service.Name} ("
                        + $"{owners[phone.Number.Dial].Service.File})",
                        "check both; if both are right, give this one a label that says who answers");
                }
            }
        }
    }

    /// <summary>Reports a number that reaches nobody, and one that everybody knows under another name.</summary>
    /// <param name="beside">The words that stand beside it.</param>
    /// <param name="cure">What to do about a number of somebody else.</param>
    public static void CheckNumber(
        PhoneNumber number, SourceSpan span, bool isPublished, string beside, string cure, DiagnosticBag bag)
    {
        if (number.IsFictional && isPublished)
        {
            bag.Add(
                Codes.FictionalNumber,
                span,
                $"“{number.Display}” is reserved for films and examples: nobody answers it",
                "write the real number, or set status: draft");
        }

        if (WellKnown.TryGetValue(number.Dial, out var known)
            && !known.Words.Any(word => beside.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            bag.Add(
                Codes.KnownNumber,
                span,
                $"“{number.Display}” is the number of {known.Who}",
                cure);
        }
    }

    private static void CheckSpokenNumber(Prose text, DiagnosticBag bag)
    {
        foreach (Match match in Spoken().Matches(text.Text))
        {
            if (PhoneAdvice.Emergency(match.Groups["number"].Value) is { } fault)
            {
                bag.Add(
                    Codes.NotEmergency,
                    text.Place(match.Groups["number"].Index, match.Groups["number"].Length),
                    $"“{match.Groups["number"].Value}” {fault}",
                    "the emergency numbers are 999 and 112");
            }
        }
    }

    [GeneratedRegex(@"\b(?:call|dial|phone|ring|text)\s+(?<number>[0-9]{2,4})(?![0-9 ]*[0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex Spoken();
}
