using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>Finds the opening hours that somebody meant.</summary>
internal static partial class HoursAdvice
{
    // Nobody writes the hours of one day in more, and searching a longer text takes too much time.
    private const int MostCharacters = 120;

    private static readonly Dictionary<string, string> Runs = new(StringComparer.Ordinal)
    {
        ["weekdays"] = "mon-fri", ["weekday"] = "mon-fri", ["week days"] = "mon-fri", ["weekends"] = "sat-sun", ["weekend"] = "sat-sun",
        ["every day"] = "daily", ["everyday"] = "daily", ["all week"] = "daily", ["7 days"] = "daily", ["7 days a week"] = "daily",
        ["always"] = "daily", ["all"] = "daily",
    };

    /// <summary>How to write the days; null when they cannot be made out.</summary>
    public static string? ForDays(string text)
    {
        if (text.Length > MostCharacters)
        {
            return null;
        }

        var plain = text.Trim().ToLowerInvariant();
        if (plain.Contains("holiday", StringComparison.Ordinal))
        {
            return "what happens on bank holidays belongs in bank-holidays:, below the hours";
        }

        if (Runs.TryGetValue(plain, out var run))
        {
            return $"did you mean “{run}”?";
        }

        var tidy = Dashes().Replace(LongDays().Replace(plain, "$1"), "-");
        tidy = tidy.Replace("1st", "first", StringComparison.Ordinal).Replace("2nd", "second", StringComparison.Ordinal)
            .Replace("3rd", "third", StringComparison.Ordinal).Replace("4th", "fourth", StringComparison.Ordinal);
        tidy = OfMonth().Replace(tidy, "");
        if (tidy != text && ScheduleParser.ReadDays(tidy).IsGood)
        {
            return $"did you mean “{tidy}”?";
        }

        var days = Listed().Split(tidy).Where(part => part.Length > 0).ToList();
        return days.Count > 1 && days.TrueForAll(day => ScheduleParser.ReadDays(day).IsGood)
            ? $"give each day a line of its own: {string.Join(", ", days.Select(day => $"{day}: 9:00-17:00"))}"
            : null;
    }

    /// <summary>How to write the times; null when they cannot be made out.</summary>
    public static string? ForTimes(string text)
    {
        if (text.Length > MostCharacters)
        {
            return null;
        }

        var plain = text.Trim().TrimEnd(',', ';').ToLowerInvariant();
        if (plain is "24/7" or "24hrs" or "24 hrs" or "24hours" or "24 hour" or "all day" or "24h" or "always" or "open 24 hours"
            or "any time" or "anytime")
        {
            return "did you mean “24 hours”?";
        }

        if (plain is "close" or "shut" or "none" or "not open" or "no" or "off")
        {
            return "did you mean “closed”?";
        }

        if (plain.Contains("appointment", StringComparison.Ordinal) || plain.Contains("arrange", StringComparison.Ordinal))
        {
            return "did you mean “by appointment”?";
        }

        var tidy = Fillers().Replace(plain, "");
        tidy = tidy.Replace("noon", "12:00", StringComparison.Ordinal).Replace("midday", "12:00", StringComparison.Ordinal)
            .Replace("midnight", "24:00", StringComparison.Ordinal);
        tidy = And().Replace(Dashes().Replace(tidy, "-"), ", ");
        tidy = Packed().Replace(Dots().Replace(tidy, "$1:$2"), "$1:$2");
        tidy = Suffix().Replace(tidy, "$1$2m").Trim();
        return tidy != text && ScheduleParser.ReadTimes(tidy).IsGood ? $"did you mean “{tidy}”?"
            : WordsBehind().Match(tidy) is { Success: true } words && ScheduleParser.ReadTimes(words.Groups[1].Value.Trim()).IsGood
                ? $"write “{words.Groups[1].Value.Trim()}” here, and put the words into the text below or into hours-note: of the phone"
            : BareHours().Match(tidy) is { Success: true } bare ? ForBare(bare)
            : null;
    }

    // "9-5" is clear to people, and still a guess.
    private static string ForBare(Match bare)
    {
        var (from, to) = (bare.Groups[1].Value, bare.Groups[2].Value);
        return to.Length == 1
            ? $"say morning or afternoon: “{from}am-{to}pm”, or “{from}:00-"
                + $"{int.Parse(to, System.Globalization.CultureInfo.InvariantCulture) + 12}:00”"
            : $"say which hours they are: “{from}:00-{to}:00”, or “{from}am-{to}pm”";
    }

    [GeneratedRegex(@"\s*[-–—]\s*|\s+(?:to|until|till|through)\s+")]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|nes|r|rs|rsday|ur|urday)?s?\b\.?")]
    private static partial Regex LongDays();

    [GeneratedRegex(@"\s*(?:of (?:the|each|every) month|monthly)$|^(?:the|every)\s+")]
    private static partial Regex OfMonth();

    [GeneratedRegex(@"\s*[,&/+]\s*|\s+and\s+|\s+")]
    private static partial Regex Listed();

    [GeneratedRegex(@"\bopen\b|\bhrs?\b|\bhours?\b|\bo'?clock\b|\bfrom\b")]
    private static partial Regex Fillers();

    [GeneratedRegex(@"\s*(?:&|;|\+|/|\band\b)\s*")]
    private static partial Regex And();

    [GeneratedRegex(@"\b([0-9]{1,2})\.([0-9]{2})\b(?!\s?[ap])")]
    private static partial Regex Dots();

    [GeneratedRegex(@"\b([0-9]{2})([0-9]{2})\b")]
    private static partial Regex Packed();

    [GeneratedRegex(@"\b([0-9]{1,2}(?:[:.][0-9]{2})?)\s*([ap])\.?m?\.?\b\.?")]
    private static partial Regex Suffix();

    [GeneratedRegex(@"^([^(]*[0-9](?:[ap]m)?)[\s,]*(?:\(|[a-z]).*\z")]
    private static partial Regex WordsBehind();

    [GeneratedRegex(@"^([0-9]{1,2})-([0-9]{1,2})\z")]
    private static partial Regex BareHours();
}
