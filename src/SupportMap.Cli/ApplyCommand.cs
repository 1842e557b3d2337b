using System.CommandLine;
using System.Text;
using System.Text.Json;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Editing.Corrections;

namespace SupportMap.Cli;

/// <summary><c>supportmap apply</c></summary>
internal static class ApplyCommand
{
    private const string About =
        """
        Applies a correction sent with the form at /change/ to an entry.

        The file is one submission from Netlify (JSON). If it cannot be applied, the reason is printed and nothing is written.

        Example: supportmap apply submission.json
        """;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The submission: a JSON file." };
        var (input, today) = (CommonOptions.Input(), CommonOptions.Today());
        var confirmed = new Option<string>("--confirmed")
        {
            Description = "How you checked with the service today: phoned, visited or confirmed-by-service. Its entry records this.",
        };
        confirmed.AcceptOnlyFromAmong([.. Choices.CheckedHow.Words.Select(pair => pair.Word)]);
        var format = new Option<string>("--format", "-f")
        {
            Description = "Output format: human, or json for the text of a pull request.",
            DefaultValueFactory = _ => "human",
        };
        format.AcceptOnlyFromAmong("human", "json");
        var command = new Command("apply", About) { file, confirmed, format, input, today };
        command.SetAction(parsed => Run(
            parsed.GetValue(file)!,
            parsed.GetValue(confirmed),
            parsed.GetValue(format) == "json",
            new BuildOptions(parsed.GetValue(input)!.ToString(), parsed.Day(today, input))));
        return command;
    }

    private static int Run(string file, string? confirmed, bool isJson, BuildOptions build)
    {
        if (!File.Exists(file))
        {
            Terminal.Say($"There is no file “{file}”.");
            return ExitCode.WrongUse;
        }

        var read = SubmissionText.Read(File.ReadAllBytes(file));
        CheckedHow? how = confirmed is null ? null : Choices.CheckedHow.Parse(confirmed).Value;
        var correction = read.Value is { } sent
            ? CorrectionPlan.Of(sent, InputFolder.Read(build.InputName), build, how)
            : Correction.Refused($"{read.Message}: {read.Help}");
        InputWriter.Write(build.InputName, correction.Files);
        if (isJson)
        {
            WriteJson(correction);
        }
        else
        {
            Console.Out.Write(CorrectionWords.Human(correction));
        }

        return correction.Reasons.Count > 0 ? ExitCode.Errors : ExitCode.Fine;
    }

    private static void WriteJson(Correction correction)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("service", correction.Id);
            json.WriteString("title", CorrectionWords.Title(correction));
            json.WriteString("body", CorrectionWords.Markdown(correction));
            json.WriteBoolean("waits-for-call", correction.WaitsForCall);
            json.WriteBoolean("has-note", correction.Note.Length > 0);
            json.WriteEndObject();
        }

        Console.Out.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
