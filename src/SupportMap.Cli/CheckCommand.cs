using System.CommandLine;
using Spectre.Console;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Cli;

/// <summary><c>supportmap check</c></summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files or folders of the input to report on. Without them: all.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var (input, today) = (CommonOptions.Input(), CommonOptions.Today());
        var format = new Option<string>("--format", "-f") { Description = "Output format.", DefaultValueFactory = _ => "human" };
        format.AcceptOnlyFromAmong("human", "plain", "github", "json");
        var command = new Command("check", "Checks the input without building the site.") { paths, input, today, format };
        command.SetAction(
            parsed => Run(
                parsed.GetValue(paths)!,
                parsed.GetValue(format)!,
                new BuildOptions(parsed.GetValue(input)!.ToString(), parsed.Day(today, input))));
        return command;
    }

    private static int Run(string[] paths, string format, BuildOptions options)
    {
        if (InputPaths.Fault(paths, options.InputName) is { } fault)
        {
            Terminal.Say(fault);
            return ExitCode.WrongUse;
        }

        var files = InputFolder.Read(options.InputName);
        // Read the whole input even for one file: a service cannot be checked without the lists it refers to.
        var found = SiteBuild.Check(files, options).Diagnostics;
        var shown = paths.Length == 0 ? found : [.. found.Where(d => paths.Any(path => InputPaths.IsInside(d.Span.File, path)))];
        Print(shown, files, format, options);
        return shown.Any(d => d.IsError) ? ExitCode.Errors : ExitCode.Fine;
    }

    private static void Print(IReadOnlyList<Diagnostic> shown, IReadOnlyList<InputFile> files, string format, BuildOptions options)
    {
        Console.Out.Write(format switch
        {
            "json" => DiagnosticPrinter.Json(shown),
            "github" => DiagnosticPrinter.GitHub(shown),
            "plain" => DiagnosticPrinter.Plain(shown),
            _ => DiagnosticPrinter.Human(shown, new SourceLines(files, options.InputName).Excerpt, Terminal.Paint(AnsiConsole.Console)),
        });
        if (format is "human" or "plain")
        {
            Terminal.Say(
                $"{Terminal.Plural(files.Count(f => f.Path.StartsWith("services/", StringComparison.Ordinal)), "service file")} checked: "
                + $"{Terminal.Count(shown)}."
                + $"{(shown.Count == 0 ? "" : $" {DiagnosticPrinter.Explained} explains each code.")}");
        }
    }
}
