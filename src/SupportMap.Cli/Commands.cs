using System.CommandLine;

namespace SupportMap.Cli;

/// <summary>All that can be typed.</summary>
internal static class Commands
{
    public static RootCommand Root() => new("Checks a directory of services and builds its website.")
    {
        BuildCommand.Create(),
        ServeCommand.Create(),
        CheckCommand.Create(),
        ReportCommand.Create(),
        ChangesCommand.Create(),
        ImportCommand.Create(),
        PlacesCommand.Create(),
        FmtCommand.Create(),
        SchemaCommand.Create(),
        NewCommand.Create(),
    };
}
