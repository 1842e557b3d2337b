using System.CommandLine;
using System.Text;
using SupportMap.Cli;

Console.OutputEncoding = new UTF8Encoding(false);

var parsed = Commands.Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
    }

    await Console.Error.WriteLineAsync("Type “supportmap --help” to see what can be typed.").ConfigureAwait(false);
    return ExitCode.WrongUse;
}

// After Ctrl+C a command ends by itself. The library would cut it off after two
// seconds, in the middle of moving a finished site into its place.
var configuration =
    new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Timeout.InfiniteTimeSpan };
return await Guard.Run("The command did not finish", () => parsed.InvokeAsync(configuration)).ConfigureAwait(false);
