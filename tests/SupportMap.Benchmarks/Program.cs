using System.CommandLine;
using System.Text;
using SupportMap.Benchmarks;

Console.OutputEncoding = new UTF8Encoding(false);

var root = new RootCommand("Measures what tests do not: how fast things are, and what only very many tries find.")
{
    CorpusCommand.Create(),
    BuildCommand.Create(),
    RivalsCommand.Create(),
    SavedChangeCommand.Create(),
    KillCommand.Create(),
    PageWeightCommand.Create(),
    MutateCommand.Create(),
    SearchCommand.Create(),
};

return await root.Parse(args).InvokeAsync();
