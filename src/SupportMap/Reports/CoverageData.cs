using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportMap.Reports;

/// <summary>Writes a coverage report for programs.</summary>
public static class CoverageData
{
    /// <summary>
    /// An object with counts, and lists of gaps, due services, services without an answer and organisations by their ids.
    /// </summary>
    public static string Json(CoverageReport report)
    {
        var rows = new CoverageJson(
            report.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            report.Published,
            report.Confirmed,
            report.Drafts,
            report.Closed,
            [.. report.Gaps.Concat(report.StageGaps)
                .Select(gap => new GapJson(gap.Need.Id, gap.Area.Id, gap.Stage?.Id, gap.FromElsewhere))],
            [.. report.Due.Select(Row)],
            [.. report.Unanswered.Select(unanswered => new UnansweredJson(unanswered.Service.Id, [.. unanswered.Missing.Select(Word)]))],
            [.. report.Weeks.Select(week => new WeekJson(week.Need.Id, week.Area.Id, week.ForNeed, week.Anybody, week.Unknown))],
            [.. report.Organisations.Select(o => new OrganisationJson(o.Organisation.Id, o.Published, o.Confirmed, o.Drafts))]);
        return JsonSerializer.Serialize(rows, CoverageJsonContext.Default.CoverageJson) + "\n";
    }

    /// <summary>
    /// One line for each service that is due: id, name, organisation, state, last asked, latest source, and for whoever rings it
    /// areas, needs, first number and email.
    /// </summary>
    public static string Csv(CoverageReport report)
    {
        var text = new StringBuilder("id,name,organisation,state,last-asked,latest-source,area,need,phone,email\r\n");
        foreach (var due in report.Due)
        {
            var (row, service) = (Row(due), due.Service);
            text.AppendJoin(
                ',',
                new[]
                {
                    row.Id, service.Name, service.Organisation.Name, row.State, row.LastAsked ?? "", row.LatestSource ?? "",
                    string.Join("; ", service.Areas.Select(area => area.Name)), string.Join("; ", service.Needs.Select(need => need.Name)),
                    service.Phones.Count > 0 ? service.Phones[0].Number.Display : "", service.Email ?? "",
                }.Select(Cell))
                .Append("\r\n");
        }

        return text.ToString();
    }

    private static DueJson Row(DueService due) => new(
        due.Service.Id,
        due.Freshness.ToString().ToLowerInvariant(),
        due.Service.Confirmation?.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        due.LatestSource.Length == 0 ? null : due.LatestSource);

    private static string Word(MissingAnswer missing) => missing switch
    {
        MissingAnswer.Number => "number",
        MissingAnswer.Hours => "hours",
        MissingAnswer.RecentSource => "recent-source",
        _ => throw new ArgumentOutOfRangeException(nameof(missing), missing, null),
    };

    // A spreadsheet runs a cell that starts with one of these as a formula.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}

internal sealed record CoverageJson(
    string Date,
    int Published,
    int Confirmed,
    int Drafts,
    int Closed,
    List<GapJson> Gaps,
    List<DueJson> Due,
    List<UnansweredJson> Unanswered,
    List<WeekJson> Weeks,
    List<OrganisationJson> Organisations);

internal sealed record GapJson(string Need, string Area, string? Stage, int FromElsewhere);

internal sealed record DueJson(string Id, string State, string? LastAsked, string? LatestSource);

internal sealed record UnansweredJson(string Id, List<string> Missing);

internal sealed record WeekJson(string Need, string Area, int ForNeed, int Anybody, int Unknown);

internal sealed record OrganisationJson(string Id, int Published, int Confirmed, int Drafts);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CoverageJson))]
internal sealed partial class CoverageJsonContext : JsonSerializerContext;
