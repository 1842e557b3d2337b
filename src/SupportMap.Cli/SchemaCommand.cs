using System.CommandLine;
using SupportMap.Content.Reading;
using SupportMap.Editing.Schemas;

namespace SupportMap.Cli;

/// <summary><c>supportmap schema</c></summary>
internal static class SchemaCommand
{
    private const string About = """
        Writes a JSON schema for each kind of file into the input folder, so that editors can complete and explain keys.

        Run it after you change the lists of needs, areas, stages or audiences.

        Example: supportmap schema
        """;

    public static Command Create()
    {
        var input = CommonOptions.Input();
        var command = new Command("schema", About) { input };
        command.SetAction(parsed => Run(parsed.GetValue(input)!.ToString()));
        return command;
    }

    private static int Run(string root)
    {
        var files = SchemaFiles.Of(InputFolder.Read(root));
        InputWriter.Write(root, files);
        Terminal.Say($"{Terminal.Plural(files.Count, "schema")} written to “{root}”.");
        return ExitCode.Fine;
    }
}
