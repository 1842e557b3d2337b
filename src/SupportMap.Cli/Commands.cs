using System.CommandLine;

namespace SupportMap.Cli;

/// <summary>The root command and its verbs.</summary>
internal static class Commands
{
    public static async Task<int> Run(string[] arguments)
    {
        // Treat an argument that begins with @ as a plain name, not as a response file.
        var parsed = Root().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            Terminal.Say(string.Join('\n', parsed.Errors.Select(error => error.Message)));
            Terminal.Say("Type “supportmap --help” for the list of commands.");
            return ExitCode.WrongUse;
        }

        // A command handles Ctrl+C itself. The library would kill it after two seconds, perhaps between the two renames of a site.
        var configuration =
            new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Timeout.InfiniteTimeSpan };
        return await parsed.InvokeAsync(configuration).ConfigureAwait(false);
    }

    public static RootCommand Root() => new("Checks a directory of services and builds its website.")
    {
        BuildCommand.Create(),
        ServeCommand.Create(),
        CheckCommand.Create(),
        ReportCommand.Create(),
        ChangesCommand.Create(),
        ImportCommand.Create(),
        ApplyCommand.Create(),
        PlacesCommand.Create(),
        FmtCommand.Create(),
        SchemaCommand.Create(),
        NewCommand.Create(),
        InitCommand.Create(),
    };
}
