using System.Globalization;
using System.Text;
using SupportMap.Diagnostics;

namespace SupportMap.Editing.Import;

/// <summary>Says in plain words what an import does.</summary>
public static class ImportWords
{
    /// <summary>A line for each row.</summary>
    /// <param name="root">The input folder as the user named it.</param>
    public static string Steps(ImportPlan plan, string root)
    {
        var text = new StringBuilder();
        foreach (var step in plan.Steps)
        {
            text.Append(CultureInfo.InvariantCulture, $"Row {step.Row}: {Line(step, root)}\n");
            foreach (var change in step.Changes.Where(_ => step.Kind == ImportKind.Changes))
            {
                text.Append(CultureInfo.InvariantCulture, $"  - {change}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>One line about the whole.</summary>
    public static string Summary(ImportPlan plan, bool isTrial)
    {
        var (added, changed, same, bad) =
            (Count(plan, ImportKind.Adds), Count(plan, ImportKind.Changes), Count(plan, ImportKind.Same), Count(plan, ImportKind.Bad));
        var counts = $"{DiagnosticPrinter.Plural(added, "new service")}, {changed} changed, {same} the same, "
            + $"{DiagnosticPrinter.Plural(bad, "row")} to fix";
        if (plan.Steps.Count == 0)
        {
            return plan.HasErrors ? "Nothing was written: fix the table first." : "There are no rows below the column names.";
        }

        var outcome = plan.HasErrors && plan.Files.Count == 0
            ? "Nothing was written: fix these rows, or add --good-rows to import the others."
            : isTrial ? "Nothing was written: this was a dry run."
            : plan.Files.Count == 0 ? "There was nothing to write."
            : $"{DiagnosticPrinter.Plural(plan.Files.Count, "file")} written.";
        return $"{counts}. {outcome}";
    }

    private static string Line(ImportStep step, string root) => step.Kind switch
    {
        ImportKind.Adds => $"“{step.Name}” is new: {root}/{step.File?.Path}",
        ImportKind.Changes => $"“{step.Name}” changes: {root}/{step.File?.Path}",
        ImportKind.Same => $"“{step.Name}” is unchanged",
        _ => step.Name.Length == 0 ? "a service without a name has errors" : $"“{step.Name}” has errors",
    };

    private static int Count(ImportPlan plan, ImportKind kind) => plan.Steps.Count(step => step.Kind == kind);
}
