using System.CommandLine;

namespace SupportMap.Cli;

/// <summary>All that can be typed.</summary>
internal static class Commands
{
    public static async Task<int> Run(string[] arguments)
    {
        // A name that begins with @ is a name, not a file of further arguments.
        var parsed = Root().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            Terminal.Say(string.Join('\n', parsed.Errors.Select(error => error.Message)));
            Terminal.Say("Type “supportmap --help” for the list of commands.");
            return ExitCode.WrongUse;
        }

        // After Ctrl+C a command ends by itself. The library would cut it off after two seconds, between the two renames of a site.
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
