using System.CommandLine;
using SupportMap.Tests.Corpus;

namespace SupportMap.Benchmarks;

/// <summary><c>corpus N DIR</c>: writes a made-up directory of N services.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        var count = new Argument<int>("count") { Description = "How many services." };
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Where to: a new or empty folder." };
        var command = new Command("corpus", "Writes a made-up directory of so many services, the same each time.") { count, folder };
        command.SetAction(parsed => Run(parsed.GetValue(count), parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(int count, DirectoryInfo folder)
    {
        if (folder.Exists && folder.EnumerateFileSystemInfos().Any())
        {
            Console.Error.WriteLine($"“{folder}” is not empty.");
            return 1;
        }

        CorpusFiles.Write(folder.FullName, count);
        return 0;
    }
}
