using System.CommandLine;
using SupportMap.Content.Reading;
using SupportMap.Reports;

namespace SupportMap.Cli;

/// <summary><c>supportmap report</c></summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var (input, today) = (CommonOptions.Input(), CommonOptions.Today());
        var format =
            new Option<string>("--format", "-f") { Description = "Output format.", DefaultValueFactory = _ => "human" };
        format.AcceptOnlyFromAmong("human", "markdown", "json", "csv");
        var command = new Command("report", "Reports coverage, gaps, and the services that nobody has checked yet.")
        {
            input, today, format,
        };
        command.SetAction(
            parsed => Run(parsed.GetValue(format)!, new BuildOptions(parsed.GetValue(input)!.ToString(), parsed.Day(today, input))));
        return command;
    }

    private static int Run(string format, BuildOptions options)
    {
        var input = InputFolder.Read(options.InputName);
        var check = SiteBuild.Check(input, options);
        if (check.Catalogue is not { } catalogue)
        {
            Terminal.Show(check.Diagnostics, input, options.InputName);
            Terminal.Say($"{Terminal.Count(check.Diagnostics)}. Fix the errors first, then report.");
            return ExitCode.Errors;
        }

        var report = CoverageReport.Of(catalogue, options.Today);
        Console.Out.Write(format switch
        {
            "markdown" => CoverageText.Markdown(report),
            "json" => CoverageData.Json(report),
            "csv" => CoverageData.Csv(report),
            _ => CoverageText.Human(report),
        });
        return ExitCode.Fine;
    }
}
