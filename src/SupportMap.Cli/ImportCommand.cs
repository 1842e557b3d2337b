using System.CommandLine;
using SupportMap.Content.Reading;
using SupportMap.Editing.Import;

namespace SupportMap.Cli;

/// <summary><c>supportmap import</c></summary>
internal static class ImportCommand
{
    private const string About =
        """
        Makes entries from a table of services: a CSV file saved by a spreadsheet.

        Each row becomes a draft in the folder services. A draft is not on the site until you change its status to published.
        """
        + """
         Existing entries are not changed unless you give --update. If any row has an error, nothing is written.

        Example: supportmap import foodbanks.csv --dry-run
        """;

    public static Command Create()
    {
        var table = new Argument<string>("table")
        {
            Description = "The table: a CSV file whose first row names the columns.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var template = new Option<bool>("--template") { Description = "Print an empty table to fill in, then stop." };
        var (input, today) = (CommonOptions.Input(unless: template), CommonOptions.Today());
        var trial = new Option<bool>("--dry-run") { Description = "Show what would happen, and write nothing." };
        var update = new Option<bool>("--update")
        {
            Description = "Change entries that are there already. Columns that the table does not have stay as they are; an empty cell "
                + "removes a fact.",
        };
        var status = new Option<bool>("--keep-status") { Description = "Use the status in the table instead of draft." };
        var good = new Option<bool>("--good-rows") { Description = "Import the good rows even if others have errors." };
        var command = new Command("import", About) { table, template, trial, update, status, good, input, today };
        command.SetAction(parsed => parsed.GetValue(template)
            ? WriteTemplate()
            : Run(
                parsed.GetValue(table),
                parsed.GetValue(trial),
                new ImportOptions(parsed.GetValue(update), parsed.GetValue(status), parsed.GetValue(good)),
                new BuildOptions(parsed.GetValue(input)!.ToString(), parsed.Day(today, input))));
        return command;
    }

    private static int WriteTemplate()
    {
        using var output = Console.OpenStandardOutput();
        output.Write(TableImport.Template());
        return ExitCode.Fine;
    }

    private static int Run(string? table, bool isTrial, ImportOptions options, BuildOptions build)
    {
        if (table is null || !File.Exists(table))
        {
            Terminal.Say(
                table is null
                    ? "Name a table: supportmap import services.csv. For an empty one to fill in: supportmap import --template"
                    : $"There is no file “{table}”.");
            return ExitCode.WrongUse;
        }

        var plan = TableImport.Plan(File.ReadAllBytes(table), table.Replace('\\', '/'), InputFolder.Read(build.InputName), build, options);
        if (!isTrial)
        {
            InputWriter.Write(build.InputName, plan.Files);
        }

        Terminal.Show(plan.Diagnostics, [], build.InputName);
        Console.Out.Write(ImportWords.Steps(plan, build.InputName));
        Terminal.Say(ImportWords.Summary(plan, isTrial));
        return plan.HasErrors ? ExitCode.Errors : ExitCode.Fine;
    }
}
