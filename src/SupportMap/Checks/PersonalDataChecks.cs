using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Looks for facts about one person. Everything in a file can be seen by everybody for ever, notes behind a # too.</summary>
internal static partial class PersonalDataChecks
{
    // Each pattern below asks for at least as many.
    private const int LeastDigits = 4;

    private const string Gone = "remove it at once, and tell the people who run this site: older versions of the file still hold it";

    // What the pattern for names asks for.
    private static readonly SearchValues<string> BeforeNames = SearchValues.Create(
        ["ask for ", "speak to ", "contact ", "phone ", "call ", "email ", "text ", "see "], StringComparison.OrdinalIgnoreCase);

    // Those of one person, each with what it is.
    private static readonly (Regex Pattern, string What)[] Numbers =
        [
            (Insurance(), "a National Insurance number"),
            (Custody(), "the number of a person in custody"),
            (Named(), "the number of one person"),
            (Birth(), "a date of birth"),
            (Bank(), "a bank account"),
        ];

    /// <summary>Looks through the whole file.</summary>
    public static void Check(EntryText entry, DiagnosticBag bag)
    {
        var text = entry.File.Text.AsSpan();
        var number = 0;
        foreach (var part in text.Split('\n'))
        {
            var line = text[part];
            number++;
            if (Digits(line) >= LeastDigits && Address().Replace(line.ToString(), match => new string(' ', match.Length)) is var facts
                && Digits(facts) >= LeastDigits)
            {
                CheckNumbers(entry.File, facts, number, bag);
            }
        }

        foreach (var words in entry.Prose.Where(words => !words.IsLink))
        {
            CheckNames(words, bag);
        }
    }

    /// <summary>Looks at the numbers and the mailbox of a service.</summary>
    public static void CheckContacts(ServiceEntry entry, DiagnosticBag bag)
    {
        foreach (var (phone, span) in entry.Service.Phones.Zip(entry.PhoneSpans))
        {
            if (phone.Label is { } label && GivenNames.Contains(label.Split(' ')[0]))
            {
                bag.Add(
                    Codes.PersonalContact,
                    span,
                    $"“{label}” seems to be the name of a person",
                    "name the team or the job instead: people move on, and their numbers should not stay");
            }
            else if (phone.Label is null && phone.Type == PhoneType.Voice && phone.Number.IsMobile)
            {
                bag.Add(
                    Codes.PersonalContact,
                    span,
                    $"“{phone.Number.Display}” is a mobile, which may belong to one person",
                    "say who answers it: label: Foodbank; or give a number of the organisation");
            }
        }

        if (entry.Service.Email is { } email && PersonIn(email) is { } person)
        {
            entry.Map.Fault(
                Codes.PersonalContact,
                ServiceKeys.Email,
                $"“{email}” seems to be the mailbox of one person ({person})",
                "give a mailbox of the team, which is read when that person is away");
        }
    }

    private static void CheckNumbers(SourceFile file, string line, int number, DiagnosticBag bag)
    {
        foreach (var (pattern, what) in Numbers)
        {
            if (pattern.Match(line) is { Success: true } match)
            {
                bag.Add(
                    Codes.PersonalData,
                    new SourceSpan(file.Display, number, match.Index + 1, match.Length),
                    $"this looks like {what}",
                    Gone);
            }
        }

        foreach (Match match in TenDigits().Matches(line))
        {
            if (IsHealthNumber(match.Value.Replace(" ", "", StringComparison.Ordinal)))
            {
                bag.Add(
                    Codes.PersonalData,
                    new SourceSpan(file.Display, number, match.Index + 1, match.Length),
                    "this looks like the number of a health record",
                    Gone);
            }
        }
    }

    private static int Digits(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var c in line)
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return count;
    }

    private static void CheckNames(Prose text, DiagnosticBag bag)
    {
        if (Titled().Match(text.Text) is { Success: true } titled)
        {
            bag.Add(
                Codes.PersonalContact,
                text.Place(titled.Index, titled.Length),
                $"“{titled.Value}” names a person",
                "name the team or the job instead: people move on, and their names should not stay");
        }
        else if (text.Text.AsSpan().ContainsAny(BeforeNames)
            && AskFor().Matches(text.Text).FirstOrDefault(match => GivenNames.Contains(match.Groups["name"].Value)) is { } asked)
        {
            bag.Add(
                Codes.PersonalContact,
                text.Place(asked.Index, asked.Length),
                $"“{asked.Value}” names a person",
                "name the team or the job instead: “ask for a housing officer”");
        }

        if (Digits(text.Text) >= LeastDigits && Mobile().Match(text.Text) is { Success: true } mobile)
        {
            bag.Add(
                Codes.PersonalContact,
                text.Place(mobile.Index, mobile.Length),
                $"the mobile number “{mobile.Value}” is in a sentence",
                "move it to phones: with a label that says who answers, so that people can tap to call");
        }
    }

    // jane.smith@ and jane@, but not support.team@.
    private static string? PersonIn(string email)
    {
        var parts = email[..email.IndexOf('@', StringComparison.Ordinal)].Split('.', '_', '-');
        return parts.Length <= 3 && GivenNames.Contains(parts[0]) ? string.Join(' ', parts) : null;
    }

    // Ten digits with a check digit; in some countries they start with the date of birth.
    private static bool IsHealthNumber(string digits)
    {
        var sum = 0;
        for (var i = 0; i < 9; i++)
        {
            sum += (digits[i] - '0') * (10 - i);
        }

        var check = (11 - (sum % 11)) % 11;
        var isBirth = DateOnly.TryParseExact(digits[..6], "ddMMyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return check == digits[9] - '0' && (isBirth || digits[0] is '4' or '6' or '7' or '9');
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D](?![A-Za-z0-9])")]
    private static partial Regex Insurance();

    [GeneratedRegex(@"(?<![A-Za-z0-9])[A-Z][0-9]{4}[A-Z]{2}(?![A-Za-z0-9])")]
    private static partial Regex Custody();

    [GeneratedRegex(
        @"\b(?:[a-z]+oner|inmate|offender|client|patient|claimant|case|custody|CHI|NHS)\s*(?:no\.?|number|num|ref(?:erence)?"
        + @"|id)?\s*[:#]?\s*[0-9]{5,10}\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(
        @"\b(?:d\.?o\.?b\.?|date of birth|born(?: on)?)[:\s]+(?:[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
        + @"|[0-9]{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ [0-9]{4})",
        RegexOptions.IgnoreCase)]
    private static partial Regex Birth();

    [GeneratedRegex(
        @"\bsort ?code[:\s]*[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}\b|\baccount (?:no\.?|number)[:\s]*[0-9]{8}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Bank();

    [GeneratedRegex(@"(?<![0-9+£.])(?:[0-9]{10}|[0-9]{3} [0-9]{3} [0-9]{4}|[0-9]{6} [0-9]{4})(?![0-9])")]
    private static partial Regex TenDigits();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss)\.? [A-Z][a-z]+(?:[- ][A-Z][a-z]+)?")]
    private static partial Regex Titled();

    [GeneratedRegex(
        @"\b(?:[Aa]sk for|[Ss]peak to|[Cc]ontact|[Pp]hone|[Cc]all|[Ee]mail|[Tt]ext|[Ss]ee) (?<name>[A-Z][a-z]+)(?: [A-Z][a-z]+)?")]
    private static partial Regex AskFor();

    [GeneratedRegex(@"(?<![0-9])(?:\+44 ?|0)7[0-9]{3} ?[0-9]{3} ?[0-9]{3}(?![0-9])")]
    private static partial Regex Mobile();
}
