using System.Text;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Editing.Import;
using SupportMap.Tests.Diagnostics;
using SupportMap.Tests.Support;

namespace SupportMap.Tests.Editing.Import;

/// <summary>
/// A folder of Cases/Import: a table that is imported into the good input of the
/// diagnostic cases, and in expected.txt what is said and written.
/// A file options.txt holds the options.
/// </summary>
internal sealed class ImportCase
{
    private ImportCase(string name) => Name = name;

    public static IReadOnlyList<ImportCase> All { get; } =
        [.. Directory.GetDirectories(Home)
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal)
            .Select(name => new ImportCase(name))];

    public string Name { get; }

    /// <summary>The code that the case is about, when its name starts with one.</summary>
    public string? Code => Name.StartsWith("SM", StringComparison.Ordinal) ? Name[..6] : null;

    public string Folder => Path.Combine(Home, Name);

    public static ImportCase Named(string name) => All.Single(one => one.Name == name);

    public ImportPlan Plan()
    {
        var words = File.Exists(Path.Combine(Folder, "options.txt")) ? File.ReadAllText(Path.Combine(Folder, "options.txt")) : "";
        var options = new ImportOptions(
            words.Contains("--update", StringComparison.Ordinal),
            words.Contains("--keep-status", StringComparison.Ordinal),
            words.Contains("--good-rows", StringComparison.Ordinal));
        return TableImport.Plan(
            File.ReadAllBytes(Path.Combine(Folder, "table.csv")),
            "table.csv",
            DiagnosticCase.Base,
            new BuildOptions("input", DiagnosticCase.Today),
            options);
    }

    /// <summary>What the program prints, and the files it would write.</summary>
    public static string Print(ImportPlan plan)
    {
        var text = new StringBuilder(DiagnosticPrinter.Human(plan.Diagnostics, new SourceLines([], "input").Excerpt, (_, part) => part));
        text.Append(ImportWords.Steps(plan, "input")).Append(ImportWords.Summary(plan, isTrial: false)).Append('\n');
        foreach (var file in plan.Files)
        {
            text.Append("\n== ").Append(file.Path).Append('\n').Append(Encoding.UTF8.GetString(file.Bytes));
        }

        return text.ToString();
    }

    private static string Home => RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Import");
}
