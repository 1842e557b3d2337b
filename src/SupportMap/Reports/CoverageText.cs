using System.Globalization;
using System.Text;
using SupportMap.Listings;

namespace SupportMap.Reports;

/// <summary>Writes a coverage report for people.</summary>
public static class CoverageText
{
    /// <summary>Plain text for a terminal.</summary>
    public static string Human(CoverageReport report) => Write(report, "", "  ", heading => $"\n{heading.ToUpperInvariant()}\n");

    /// <summary>Markdown, for an issue or a document.</summary>
    public static string Markdown(CoverageReport report) => Write(report, "# ", "- ", heading => $"\n## {heading}\n\n");

    private static string Write(CoverageReport report, string title, string item, Func<string, string> heading)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{title}Coverage on {report.Today:yyyy-MM-dd}\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n{report.Published} services are published; {report.Confirmed} of them were confirmed within a year. {report.Drafts} drafts "
            + $"are kept back. {report.Closed} have closed.\n");
        Section(text, heading("Needs with no service of the area's own"), item, report.Gaps.Select(Gap));
        Section(
            text,
            heading("Needs with nothing at all at a stage"),
            item,
            report.StageGaps.Select(gap => $"{gap.Need.Name}, {gap.Area.Name}: {gap.Stage!.Name}"));
        Section(text, heading("Who answers, in the 168 hours of a week"), item, report.Weeks.Select(Week));
        Section(text, heading("What to ask first"), item, report.Unanswered.Select(Unanswered));
        Section(text, heading("Services to ask"), item, report.Due.Select(Due));
        Section(
            text,
            heading("By organisation"),
            item,
            report.Organisations.Select(
                o => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{o.Organisation.Name}: {o.Published} published, {o.Confirmed} confirmed, {o.Drafts} drafts")));
        return text.ToString();
    }

    private static string Gap(CoverageGap gap) => gap.FromElsewhere == 0
        ? $"{gap.Need.Name}, {gap.Area.Name}: nothing at all"
        : string.Create(CultureInfo.InvariantCulture, $"{gap.Need.Name}, {gap.Area.Name}: only wider services ({gap.FromElsewhere})");

    /// <summary>One line about the week of a need in an area.</summary>
    public static string Week(WeekOfAnswers week)
    {
        var invariant = CultureInfo.InvariantCulture;
        var rest = week.Anybody > week.ForNeed ? string.Create(invariant, $", {week.Anybody} with those for whatever cannot wait") : "";
        var unknown = week.Unknown > 0 ? string.Create(invariant, $"; of {week.Unknown} more nobody knows the hours") : "";
        return string.Create(invariant, $"{week.Need.Now}, {week.Area.Name}: {week.ForNeed} hours{rest}{unknown}");
    }

    private static string Unanswered(UnansweredService unanswered) =>
        $"{unanswered.Service.Name} ({unanswered.Service.File}): "
        + $"{string.Join(", ", unanswered.Missing.Select(missing => Missing(missing, unanswered.LatestSource)))}";

    private static string Missing(MissingAnswer missing, string latestSource) => missing switch
    {
        MissingAnswer.Number => "no number",
        MissingAnswer.Hours => "no hours",
        MissingAnswer.RecentSource => $"only old sources, the latest of {latestSource}",
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, null),
    };

    private static string Due(DueService due)
    {
        var since = due.Freshness == Freshness.Stale
            ? string.Create(CultureInfo.InvariantCulture, $"last asked {due.Service.Confirmation!.On:yyyy-MM-dd}")
            : due.LatestSource.Length == 0 ? "never asked; its sources show no date" : $"never asked; latest source {due.LatestSource}";
        return $"{due.Service.Name} ({due.Service.File}): {since}";
    }

    private static void Section(StringBuilder text, string heading, string item, IEnumerable<string> lines)
    {
        text.Append(heading);
        var empty = true;
        foreach (var line in lines)
        {
            text.Append(item).Append(line).Append('\n');
            empty = false;
        }

        if (empty)
        {
            text.Append(item).Append("none\n");
        }
    }
}
