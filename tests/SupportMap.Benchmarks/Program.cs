using System.CommandLine;
using SupportMap.Benchmarks;

return await new RootCommand("Measures the program. README.md says what for.")
{
    SearchCommand.Create(),
}.Parse(args).InvokeAsync().ConfigureAwait(false);
