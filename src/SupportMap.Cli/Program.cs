using System.CommandLine;
using System.Text;
using SupportMap.Cli;

Console.OutputEncoding = new UTF8Encoding(false);

var parsed = Commands.Root().Parse(args);
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
