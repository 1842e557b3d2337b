using System.Globalization;
using System.Text;
using SupportMap.Diagnostics;
using SupportMap.Listings;

namespace SupportMap.Reports;

/// <summary>Writes a coverage report for people.</summary>
public static class CoverageText
{
    /// <summary>Plain text for a terminal.</summary>
    public static string Human(CoverageReport report) =>
        Write(report, "", "  ", heading => $"\n{heading.ToUpperInvariant()}\n", words => words);

    /// <summary>Markdown, for an issue or a document. Nothing that an entry says can be anything but text in it.</summary>
    public static string Markdown(CoverageReport report) =>
        Write(report, "# ", "- ", heading => $"\n## {heading}\n\n", GitHubText.Plain);

    private static string Write(CoverageReport report, string title, string item, Func<string, string> heading, Func<string, string> plain)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{title}Coverage on {report.Today:yyyy-MM-dd}\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n{report.Published} services are published; {report.Confirmed} of them were confirmed within a year. {report.Drafts} drafts "
            + $"are left out. {report.Closed} have closed.\n");
        Section(text, heading("Needs with no local service"), item, report.Gaps.Select(gap => Gap(gap, plain)));
        Section(
            text,
            heading("Needs with no service at a stage"),
            item,
            report.StageGaps.Select(gap => $"{plain(gap.Need.Name)}, {plain(gap.Area.Name)}: {plain(gap.Stage!.Name)}"));
        Section(text, heading("Hours with help, of 168 a week"), item, report.Weeks.Select(week => Week(week, plain)));
        Section(text, heading("What to ask first"), item, report.Unanswered.Select(unanswered => Unanswered(unanswered, plain)));
        Section(text, heading("Services to ask"), item, report.Due.Select(due => Due(due, plain)));
        Section(
            text,
            heading("By organisation"),
            item,
            report.Organisations.Select(
                o => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{plain(o.Organisation.Name)}: {o.Published} published, {o.Confirmed} confirmed, {o.Drafts} drafts")));
        return text.ToString();
    }

    private static string Gap(CoverageGap gap, Func<string, string> plain) => gap.FromElsewhere == 0
        ? $"{plain(gap.Need.Name)}, {plain(gap.Area.Name)}: no service"
        : string.Create(
            CultureInfo.InvariantCulture, $"{plain(gap.Need.Name)}, {plain(gap.Area.Name)}: only wider services ({gap.FromElsewhere})");

    /// <summary>One line about the week of a need in an area.</summary>
    public static string Week(WeekOfAnswers week) => Week(week, words => words);

    private static string Week(WeekOfAnswers week, Func<string, string> plain)
    {
        var invariant = CultureInfo.InvariantCulture;
        var rest = week.Anybody > week.ForNeed ? string.Create(invariant, $", {week.Anybody} with general urgent help") : "";
        var unknown = week.Unknown > 0 ? string.Create(invariant, $"; the hours of {week.Unknown} more are not known") : "";
        return string.Create(invariant, $"{plain(week.Need.Now ?? "")}, {plain(week.Area.Name)}: {week.ForNeed} hours{rest}{unknown}");
    }

    private static string Unanswered(UnansweredService unanswered, Func<string, string> plain) =>
        $"{plain(unanswered.Service.Name)} ({unanswered.Service.File}): "
        + $"{string.Join(", ", unanswered.Missing.Select(missing => Missing(missing, unanswered.LatestSource)))}";

    private static string Missing(MissingAnswer missing, string latestSource) => missing switch
    {
        MissingAnswer.Number => "no number",
        MissingAnswer.Hours => "no hours",
        MissingAnswer.RecentSource => $"only old sources, the latest from {latestSource}",
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, null),
    };

    private static string Due(DueService due, Func<string, string> plain)
    {
        var since = due.Freshness == Freshness.Stale
            ? string.Create(CultureInfo.InvariantCulture, $"last asked {due.Service.Confirmation!.On:yyyy-MM-dd}")
            : due.LatestSource.Length == 0 ? "never asked; its sources show no date" : $"never asked; latest source {due.LatestSource}";
        return $"{plain(due.Service.Name)} ({due.Service.File}): {since}";
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
