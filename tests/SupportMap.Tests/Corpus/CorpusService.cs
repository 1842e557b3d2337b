using System.Globalization;
using System.Text;
using SupportMap.Content.Model;

namespace SupportMap.Tests.Corpus;

/// <summary>Writes one service of the corpus. How often a fact is given is about as in the real directory.</summary>
internal sealed class CorpusService(Catalogue catalogue, IReadOnlyList<CorpusRegion> regions, int count)
{
    /// <summary>One organisation to so many services.</summary>
    public const int OfOrganisation = 8;

    // There is one nation, however many regions: what is for all of it does not grow with the number of services.
    private const int FirstServices = 124;

    private static readonly string[] Kinds =
        ["Project", "Advice Centre", "Support Group", "Drop-in", "Help Line", "Team", "Community Hub", "Service", "Network", "Trust"];

    private static readonly (string Stages, int Weight)[] When =
        [
            ("000111", 50), ("010111", 18), ("110111", 10), ("000011", 9), ("001111", 9), ("011111", 8), ("110000", 7), ("010011", 4),
            ("111111", 5), ("111000", 2),
        ];

    private static readonly (string Hours, int Weight)[] Hours =
        [
            ("mon-fri: 9:00-17:00", 6), ("mon-thu: 9:00-17:00, fri: 9:00-16:30", 3), ("tue: 10:00-12:30, thu: 13:00-15:30", 3),
            ("daily: 24 hours", 1), ("wed: 18:30-20:00", 2), ("mon-fri: 8:00-18:00, sat: 9:00-13:00", 1),
        ];

    private static readonly string[] FirstSteps =
        [
            "Phone and ask for the next free time.", "Go in when it is open and say what you need.", "Fill in the form on the website.",
            "Ask prison staff or a social worker to refer you.", "Phone first to check the times.",
        ];

    private readonly IReadOnlyList<(Need Need, int Weight)> needs =
        [.. catalogue.Needs.Select((need, index) => (need, index < 3 ? 10 : 6))];

    private readonly Area[] nations = [.. catalogue.Areas.Where(area => !area.IsLocal && area.Id != regions[0].Whole.Id)];

    private readonly string[] audiences = [.. catalogue.Audiences.Select(audience => audience.Id).Where(id => id != Audience.Everyone)];

    private readonly int organisations = Math.Max(1, count / OfOrganisation);

    public static bool IsClosed(int number) => number % 100 == 57;

    public static string IdOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{ZipfWords.Name(number).ToLowerInvariant()}-{number + 1}");

    public static string OrganisationOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{ZipfWords.Name(number).ToLowerInvariant()}-trust-{number + 1}");

    /// <summary>The file of the service of this number: the same whatever comes before and after it.</summary>
    public string Markdown(int number)
    {
        var random = new SplitMix((ulong)number + 1);
        var main = random.Weighted(needs);
        string[] words = [.. main.Words.Where(word => word.Length > 3 && word.All(char.IsAsciiLetterLower))];
        var own = random.Weighted<int>([(1, 40), (2, 38), (3, 15), (4, 7)]);
        IReadOnlyList<Need> helpsWith = [main, .. random.Pick([.. catalogue.Needs.Where(need => need != main)], own - 1)];
        var text = new StringBuilder("---\n");
        Line(text, "name", NameOf(number));
        Line(
            text,
            "organisation",
            OrganisationOf(number < organisations ? number : (int)(random.Fraction() * random.Fraction() * organisations)));
        Line(text, "summary", CorpusText.Sentence(random, words, 8 + random.Next(5)));
        Line(text, "needs", $"[{string.Join(", ", helpsWith.Select(need => need.Id))}]");
        var (area, town) = Place(number, random);
        Line(text, "areas", $"[{area.Id}]");
        if (town is not null)
        {
            Line(text, "towns", $"[{town}]");
        }

        var when = random.Weighted(When);
        Line(
            text,
            "when",
            $"[{string.Join(", ", catalogue.Stages.Where((_, index) => when[index % when.Length] == '1').Select(stage => stage.Id))}]");
        Line(text, "for", random.Chance(82) ? "[everyone]" : $"[{string.Join(", ", random.Pick(audiences, 1 + random.Next(2)))}]");
        if (random.Chance(15))
        {
            Line(text, "ages", random.Chance(50) ? "{ min: 16, max: 25 }" : "{ min: 18 }");
        }

        Line(text, "not-for", random.Chance(70) ? "none known" : CorpusText.Sentence(random, [], 7));
        Reach(text, number, random, town, area, main);
        Line(text, "keywords", $"[{string.Join(", ", random.Pick(words, 4 + random.Next(6)))}]");
        Status(text, number, random);
        text.Append("---\n");
        var other = (number + 1 + random.Next(50)) % count;
        text.Append(CorpusText.Body(
            random,
            words,
            random.Chance(20) && other != number && !IsClosed(other) ? $"[{NameOf(other)}](/services/{IdOf(other)}/)" : null));
        return text.ToString();
    }

    private static string NameOf(int number) => $"{ZipfWords.Name(number)} {Kinds[number % Kinds.Length]}";

    private (Area Area, string? Town) Place(int number, SplitMix random)
    {
        var region = regions[number % regions.Count];
        if (random.Chance(number < FirstServices ? 50 : 1))
        {
            return (random.Pick(nations), null);
        }

        if (random.Chance(20))
        {
            return (region.Whole, null);
        }

        var area = random.Weighted<Area>([.. region.Local.Select(area => (area, area.Within!.IsLocal ? 1 : 8))]);
        return (area, random.Chance(60) ? random.Pick(area.Towns).Name : null);
    }

    private static void Reach(StringBuilder text, int number, SplitMix random, string? town, Area area, Need main)
    {
        var hasPhone = random.Chance(55);
        var (hasEmail, hasWebsite) = (random.Chance(15), !hasPhone || random.Chance(60));
        var isVisited = town is not null && !main.Sensitive && random.Chance(70);
        var (isReferral, site) = (random.Chance(22), $"{ZipfWords.Name(number).ToLowerInvariant()}.example");
        (string Way, bool IsGiven)[] ways =
            [("phone", hasPhone), ("walk-in", isVisited), ("email", hasEmail), ("online", hasWebsite), ("referral", isReferral)];
        Line(text, "access", $"[{string.Join(", ", ways.Where(way => way.IsGiven).Select(way => way.Way))}]");
        Line(text, "refer-by", isReferral ? "[prison-staff, social-worker]" : null);
        Line(text, "first-step", random.Pick(FirstSteps));
        Line(text, "what-happens", random.Chance(40) ? CorpusText.Sentence(random, [], 14) : null);
        Line(text, "bring", random.Chance(10) ? CorpusText.Sentence(random, [], 6) : null);
        Line(text, "needs-id", random.Pick(["yes", "no", "ask", "ask"]));
        Line(text, "needs-address", random.Pick(["no", "ask"]));
        Line(text, "from-prison", random.Chance(8) ? "{ phone: yes, letter: ask }" : null);
        if (hasPhone)
        {
            // In 01632 no number is in use. Only 01632 960xxx is kept for films, and the check refuses that in what is published.
            text.Append("phones:\n");
            Line(text, "  - { number", string.Create(CultureInfo.InvariantCulture, $"01632 {300_000 + (2 * number)} }}"));
            Line(
                text,
                "  - { number",
                random.Chance(25)
                    ? string.Create(CultureInfo.InvariantCulture, $"01632 {300_001 + (2 * number)}, label: Evenings }}")
                    : null);
        }

        Line(text, "email", hasEmail ? $"help@{site}" : null);
        Line(text, "website", hasWebsite ? $"https://www.{site}/" : null);
        if (isVisited)
        {
            var postcode = string.Create(
                CultureInfo.InvariantCulture,
                $"{area.PostcodeDistricts[random.Next(area.PostcodeDistricts.Count)]} {random.Next(9) + 1}{"ABDEFGHJLN"[random.Next(10)]}"
                + $"{"PQRSTUWXYZ"[random.Next(10)]}");
            Line(
                text,
                "address",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{{ lines: [{random.Next(200) + 1} {ZipfWords.Name(random.Next(5000))} Street], town: {town}, postcode: {postcode} "
                    + $"}}"));
        }

        var hours = random.Chance(hasPhone || isVisited ? 30 : 0) ? random.Weighted(Hours) : null;
        Line(text, "hours", hours is null ? null : $"{{ {hours} }}");
        Line(text, "bank-holidays", hours is null ? null : random.Pick(["closed", "open", "ask"]));
        Line(text, "cost", random.Chance(40) ? "free" : null);
        Line(text, "languages", random.Chance(6) ? "Interpreter on request" : null);
        Line(text, "accessibility", random.Chance(6) ? "Step-free door" : null);
    }

    private static void Status(StringBuilder text, int number, SplitMix random)
    {
        Line(text, "urgent", number < FirstServices && !IsClosed(number) && random.Chance(9) ? "true" : null);
        Line(text, "sensitive", random.Chance(5) ? "true" : null);
        Line(text, "status", IsClosed(number) ? "closed" : "published");
        Line(text, "closed-on", IsClosed(number) ? "2026-03-31" : null);
        var isChecked = random.Chance(10);
        Line(
            text,
            "checked",
            isChecked ? string.Create(CultureInfo.InvariantCulture, $"2026-{random.Next(9) + 1:00}-{random.Next(28) + 1:00}") : null);
        Line(text, "checked-how", isChecked ? random.Pick(["phoned", "visited", "confirmed-by-service"]) : null);
        text.Append(
            CultureInfo.InvariantCulture,
            $"sources:\n  - {{ url: \"https://www.{ZipfWords.Name(number).ToLowerInvariant()}.example/contact\", page-date: 202"
            + $"{random.Next(6)}-0{random.Next(9) + 1} }}\n");
    }

    private static void Line(StringBuilder text, string key, string? value)
    {
        if (value is not null)
        {
            text.Append(key).Append(": ").Append(value).Append('\n');
        }
    }
}
