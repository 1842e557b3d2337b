using System.CommandLine;
using SupportMap.Content.Reading;
using SupportMap.Editing.Import;

namespace SupportMap.Cli;

/// <summary><c>supportmap import</c></summary>
internal static class ImportCommand
{
    private const string About =
        """
        Makes entries from a table of services (CSV), such as a spreadsheet saves.

        Each row becomes a draft in the folder services: nobody sees it until its status is changed to published.
        """
        + """
         Entries that are there already stay as they are, unless --update is given. When a row has a fault, nothing is written.

        Example: supportmap import foodbanks.csv --dry-run
        """;

    public static Command Create()
    {
        var table = new Argument<string>("table")
        {
            Description = "The table: a CSV file, with the names of the columns in its first row.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var template = new Option<bool>("--template") { Description = "Write an empty table to fill in, and do nothing else." };
        var (input, today) = (CommonOptions.Input(unless: template), CommonOptions.Today());
        var trial = new Option<bool>("--dry-run") { Description = "Say what would happen, and write nothing." };
        var update = new Option<bool>("--update")
        {
            Description = "Change entries that are there already. Columns that the table does not have stay as they are; an empty cell "
                + "takes a fact out.",
        };
        var status = new Option<bool>("--keep-status") { Description = "Take the status that the table gives, in place of draft." };
        var good = new Option<bool>("--good-rows") { Description = "Import the good rows of a table that has bad ones." };
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
                    ? "Name a table: supportmap import services.csv. An empty one to fill in comes from: supportmap import --template"
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
