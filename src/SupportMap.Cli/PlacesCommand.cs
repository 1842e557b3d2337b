using System.CommandLine;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Editing.Places;

namespace SupportMap.Cli;

/// <summary><c>supportmap places</c></summary>
internal static class PlacesCommand
{
    private const string About =
        """
        Replaces a list of places with those in a newer national file (CSV): GP practices or dispensers from NHS open data, or
        foodbanks from Give Food.

        Only places in the areas and towns of areas.yaml are used. The facts above the places stay as they are; a draft stays a draft.

        Example: supportmap places gp-practices practices.csv --as-of 2026-10 --source https://www.example.org/gp-practices
        """;

    public static Command Create()
    {
        var (input, today) = (CommonOptions.Input(), CommonOptions.Today());
        var list = new Argument<string>("list") { Description = "A file in the folder places, without its extension." };
        var table = new Argument<string>("table") { Description = "The table: the CSV file as downloaded." };
        var asOf = new Option<string>("--as-of") { Description = "The date of the table, such as 2026-10.", Required = true };
        var source = new Option<string>("--source") { Description = "The page that the table was taken from.", Required = true };
        var trial = new Option<bool>("--dry-run") { Description = "Show what would happen, and write nothing." };
        var command = new Command("places", About) { list, table, asOf, source, trial, input, today };
        command.SetAction(parsed => Run(
            parsed.GetValue(list)!,
            parsed.GetValue(table)!,
            parsed.GetValue(asOf)!,
            parsed.GetValue(source)!,
            parsed.GetValue(trial),
            new BuildOptions(parsed.GetValue(input)!.ToString(), parsed.Day(today, input))));
        return command;
    }

    private static int Run(string list, string table, string asOf, string source, bool isTrial, BuildOptions options)
    {
        var (date, address) = (Dates.ParsePartial(asOf), WebAddress.Parse(source));
        if (Fault(list, table, date, address, options) is { } fault)
        {
            Terminal.Say(fault);
            return ExitCode.WrongUse;
        }

        var files = InputFolder.Read(options.InputName);
        var plan = PlacesUpdate.Plan(
            list, File.ReadAllBytes(table), table.Replace('\\', '/'), address.Value!, date.Value!, files, options);
        Terminal.Show(plan.Diagnostics, files, options.InputName);
        plan.LeftOut.ToList().ForEach(line => Console.Out.Write($"Left out: {line}\n"));
        if (plan.File is null)
        {
            Terminal.Say("Nothing was written.");
            return ExitCode.Errors;
        }

        if (!isTrial)
        {
            InputWriter.Write(options.InputName, [plan.File]);
        }

        Terminal.Say(
            $"places/{list}.yaml: {plan.After} places (before: {plan.Before}). "
            + (isTrial
                ? "Nothing was written: this was a dry run."
                : "Read the list, and its notes above the places, before it is published."));
        return ExitCode.Fine;
    }

    private static string? Fault(string list, string table, Parsed<PartialDate> date, Parsed<string> address, BuildOptions options) =>
        !File.Exists(Path.Combine(options.InputName, "places", $"{list}.yaml"))
            ? $"There is no list “{list}”. First make {options.InputName}/places/{list}.yaml with a title, a status and one place."
            : !File.Exists(table) ? $"There is no file “{table}”."
            : date.IsGood ? address.IsGood ? null : $"{address.Message}: {address.Help}"
            : $"{date.Message}: {date.Help}";
}
