using System.CommandLine;
using System.Text;
using SupportMap.Cli;

Console.OutputEncoding = new UTF8Encoding(false);

var root = new RootCommand("Checks a directory of services and builds its website.")
{
    BuildCommand.Create(),
    ServeCommand.Create(),
    CheckCommand.Create(),
    ReportCommand.Create(),
    ChangesCommand.Create(),
    ImportCommand.Create(),
    FmtCommand.Create(),
    SchemaCommand.Create(),
    NewCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
    }

    await Console.Error.WriteLineAsync("Type “supportmap --help” to see what can be typed.").ConfigureAwait(false);
    return ExitCode.WrongUse;
}

return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
