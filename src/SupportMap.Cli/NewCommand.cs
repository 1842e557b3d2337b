using System.CommandLine;
using Spectre.Console;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Editing.NewEntries;

namespace SupportMap.Cli;

/// <summary><c>supportmap new</c></summary>
internal static class NewCommand
{
    private const string About = """
        Makes the file for a new service. It asks for each fact in plain words and checks every answer.

        In a script, give the facts instead: --set key=value for each, written as in a table of services.

        Example: supportmap new
        Example: supportmap new --set "name=Elmton Foodbank" --set needs=food-and-clothes
        """;

    public static Command Create()
    {
        var (input, today) = (CommonOptions.Input(), CommonOptions.Today());
        var set = new Option<string[]>("--set")
        {
            Description = "A fact, such as summary=\"Food for three days.\". Separate several values with |.",
            AllowMultipleArgumentsPerToken = false,
        };
        var command = new Command("new", About) { set, input, today };
        command.SetAction(
            parsed => Run(parsed.GetValue(set) ?? [], new BuildOptions(parsed.GetValue(input)!.ToString(), parsed.Day(today, input))));
        return command;
    }

    private static int Run(string[] set, BuildOptions build)
    {
        if (set.FirstOrDefault(
            fact => fact.IndexOf('=', StringComparison.Ordinal) <= 0 || !NewEntry.Names.Contains(fact.Split('=')[0])) is { } bad)
        {
            var near = Nearest.To(bad.Split('=')[0], NewEntry.Names);
            Terminal.Say(
                $"“{bad}” does not begin with a key and “=”. "
                + $"{(near is null ? $"The keys are: {string.Join(", ", NewEntry.Names)}." : $"Did you mean “{near}=”?")}");
            return ExitCode.WrongUse;
        }

        var input = InputFolder.Read(build.InputName);
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in set)
        {
            answers[fact.Split('=')[0]] = fact[(fact.IndexOf('=', StringComparison.Ordinal) + 1)..];
        }

        if (!Console.IsInputRedirected && AnsiConsole.Profile.Capabilities.Interactive && !Ask(answers, input, build))
        {
            return ExitCode.Errors;
        }

        var (files, faults) = NewEntry.Make(answers, input, build);
        foreach (var fault in faults)
        {
            Terminal.Say($"{(fault.IsError ? "error" : "warning")} {fault.Code.Id}: {fault.Message}\n   help: {fault.Help}\n");
        }

        if (files.Count == 0)
        {
            Terminal.Say("Nothing was written. Give each fact with --set key=value, or run this in a terminal to be asked.");
            return ExitCode.Errors;
        }

        InputWriter.Write(build.InputName, files);
        foreach (var file in files)
        {
            Console.Out.WriteLine($"{build.InputName.TrimEnd('/', '\\')}/{file.Path}");
        }

        Terminal.Say(
            "Written. Read it through and add anything else you know. A draft is not published. “supportmap check” lists what is still to "
            + "fix.");
        return ExitCode.Fine;
    }

    private static bool Ask(Dictionary<string, string> answers, IReadOnlyList<InputFile> input, BuildOptions build)
    {
        if (SiteBuild.Check(input, build) is not { Catalogue: { } catalogue })
        {
            Terminal.Say("The input has errors. Run “supportmap check” and fix them first.");
            return false;
        }

        Terminal.Say("A few questions about the service. Nothing is written until the last one. Ctrl+C stops.");
        var questions = Questions.Of(catalogue);
        IReadOnlyList<Diagnostic> CheckOne(string column, IReadOnlyDictionary<string, string> given) =>
            NewEntry.Faults(column, given, input, build);
        NewPrompts.Ask(AnsiConsole.Console, questions, answers, CheckOne);
        return NewPrompts.Fix(
            AnsiConsole.Console,
            questions,
            answers,
            CheckOne,
            given => [.. NewEntry.Make(given, input, build).Faults.Where(fault => fault.IsError)]);
    }
}
