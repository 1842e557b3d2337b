using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Editing.Import;
using SupportMap.OpenData.Tables;

namespace SupportMap.Editing.NewEntries;

/// <summary>A new service from answers. It is a table with one row, so that it is read and checked as tables are.</summary>
public static partial class NewEntry
{
    /// <summary>The file that the answers make; every fault is told by the name of its answer.</summary>
    /// <param name="answers">By the names of the columns.</param>
    public static (InputFile? File, IReadOnlyList<Diagnostic> Faults) Make(IReadOnlyDictionary<string, string> answers, IReadOnlyList<InputFile> input, BuildOptions build)
    {
        var plan = Plan(answers, input, build);
        return (plan.Files.Count == 1 ? plan.Files[0] : null, [.. plan.Diagnostics.Select(Told)]);
    }

    /// <summary>What is wrong with one answer, as far as can be said before the others are there.</summary>
    public static IReadOnlyList<Diagnostic> Faults(string column, IReadOnlyDictionary<string, string> answers, IReadOnlyList<InputFile> input, BuildOptions build)
    {
        var index = answers.Keys.Order(StringComparer.Ordinal).ToList().IndexOf(column) + 1;
        // The file name comes from the name: one that is taken is told there.
        return [.. Plan(answers, input, build).Diagnostics.Where(fault => fault.IsError && fault.Span is { Line: 2 } span && (span.Column == index || (column == "name" && fault.Code == Codes.TakenId)) && fault.Code != Codes.NeedsAnother && fault.Code != Codes.NoWayIn && fault.Code != Codes.ChangedMind).Select(Told)];
    }

    /// <summary>The names that an answer can have.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. ServiceColumns.All().Where(column => column.Set is not null || column.Name == ServiceColumns.Id).Select(column => column.Name)];

    private static ImportPlan Plan(IReadOnlyDictionary<string, string> answers, IReadOnlyList<InputFile> input, BuildOptions build)
    {
        IReadOnlyList<string> names = [.. answers.Keys.Order(StringComparer.Ordinal)];
        var table = CsvText.Write([names, names.Select(name => answers[name])]);
        return TableImport.Plan(Encoding.UTF8.GetBytes(table), "answers", input, build, new ImportOptions(KeepStatus: true));
    }

    // There is only one row.
    private static Diagnostic Told(Diagnostic fault) => fault with { Message = Row().Replace(fault.Message, "") };

    [GeneratedRegex("^row 2(?:, column (?=“)|, (?=“)|: )")]
    private static partial Regex Row();
}
