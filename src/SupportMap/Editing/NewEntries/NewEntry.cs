using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Editing.Import;
using SupportMap.OpenData.Tables;

namespace SupportMap.Editing.NewEntries;

/// <summary>A new service from answers. It is a table with one row, so that it is read and checked as tables are.</summary>
/// <remarks>A fault has the name of its answer in place of a file.</remarks>
public static partial class NewEntry
{
    /// <summary>The files that the answers make, none when there are errors; and every fault.</summary>
    /// <param name="answers">By the names of the columns.</param>
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<Diagnostic> Faults) Make(
        IReadOnlyDictionary<string, string> answers, IReadOnlyList<InputFile> input, BuildOptions build)
    {
        var organisation = NewOrganisation.Of(answers);
        IReadOnlyList<Diagnostic> faults = organisation is { } made ? [.. NewOrganisation.Faults(made, input, build)] : [];
        var (files, found) = Plan(answers, organisation, input, build);
        faults = [.. faults, .. found];
        return (faults.Any(fault => fault.IsError) ? [] : organisation is { } another ? [another.File, .. files] : files, faults);
    }

    /// <summary>What is wrong with one answer, as far as can be said before the others are there.</summary>
    public static IReadOnlyList<Diagnostic> Faults(
        string column, IReadOnlyDictionary<string, string> answers, IReadOnlyList<InputFile> input, BuildOptions build)
    {
        if (column is NewOrganisation.Name && answers[column].Trim().Length == 0)
        {
            return [new Diagnostic(
                Codes.MissingKey, new SourceSpan(column, 1, 1), $"“{column}”: {Nothing}", "write the name of the organisation")];
        }

        // The file name comes from the name: one that is taken is told there.
        return [.. Make(answers, input, build).Faults.Where(fault => fault.IsError
            && (fault.Span.File == column || (column == "name" && fault.Code == Codes.TakenId && fault.Span.File == ServiceColumns.Id))
            && !WaitsForOthers(answers[column], fault))];
    }

    /// <summary>The names that an answer can have.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [
            .. ServiceColumns.All()
                .Where(column => column.Set is not null || column.Name == ServiceColumns.Id)
                .Select(column => column.Name),
            NewOrganisation.Name,
            NewOrganisation.Kind,
        ];

    private const string Nothing = "no value was given";

    // What is missing beside an answer is asked later.
    private static bool WaitsForOthers(string answer, Diagnostic fault) =>
        fault.Code == Codes.NeedsAnother || fault.Code == Codes.NoWayIn || fault.Code == Codes.ChangedMind
        || (answer.Length > 0 && fault.Code == Codes.MissingKey);

    private static (IReadOnlyList<InputFile> Files, IReadOnlyList<Diagnostic> Faults) Plan(
        IReadOnlyDictionary<string, string> answers,
        (string Id, InputFile File)? organisation,
        IReadOnlyList<InputFile> input,
        BuildOptions build)
    {
        var row =
            answers.Where(answer => answer.Key is not (NewOrganisation.Name or NewOrganisation.Kind)).ToDictionary(StringComparer.Ordinal);
        if (organisation is { } made)
        {
            row[ServiceKeys.Organisation.Name] = made.Id;
            input = [.. input.Where(file => file.Path != made.File.Path), made.File];
        }

        // What every service needs is told at its name, and not that a table lacks a column.
        foreach (var column in ServiceColumns.All().Where(column => column is { IsRequired: true, Set: not null }))
        {
            row.TryAdd(column.Name, "");
        }

        IReadOnlyList<string> names = [.. row.Keys.Order(StringComparer.Ordinal)];
        var table = CsvText.Write([names, names.Select(name => row[name])]);
        var plan = TableImport.Plan(Encoding.UTF8.GetBytes(table), "answers", input, build, new ImportOptions(KeepStatus: true));
        return (plan.Files, [.. plan.Diagnostics.Select(fault => Told(fault, names))]);
    }

    // There is only one row, and nobody sees a table.
    private static Diagnostic Told(Diagnostic fault, IReadOnlyList<string> names) => fault with
    {
        Span = new SourceSpan(
            fault.Code == Codes.TakenId
                ? ServiceColumns.Id
                : fault.Span is { Line: 2 } span && span.Column <= names.Count
                ? names[span.Column - 1]
                : "",
            1,
            1),
        Message = Row().Replace(fault.Message, "").Replace("this cell is empty", Nothing, StringComparison.Ordinal),
    };

    [GeneratedRegex("^row 2(?:, column (?=“)|, (?=“)|: )")]
    private static partial Regex Row();
}
