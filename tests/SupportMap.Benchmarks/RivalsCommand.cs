using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using SupportMap.Tests.Support;

namespace SupportMap.Benchmarks;

/// <summary>
/// <c>rivals N...</c>: whole builds beside those of other site generators, and beside writing the same files and nothing else.
/// </summary>
internal static class RivalsCommand
{
    // Large sites take minutes a round.
    private const int ManyServices = 5_000;

    private static readonly string Packages = RepositoryRoot.Combine("tests", "SupportMap.Benchmarks", "rivals");

    public static Command Create()
    {
        var sizes = new Argument<int[]>("sizes") { Description = "How many services.", DefaultValueFactory = _ => [100, 1000, 10000] };
        var runs = new Option<int?>("--runs") { Description = "How many rounds; 7 when left out, 3 for many services." };
        var against = new Option<string?>("--against")
        {
            Description = "Only those whose name begins with this, such as \"Hugo, pages\"; all when left out.",
        };
        var command = new Command(
            "rivals", "Compares our whole build with Hugo, Eleventy, Hugo with Pagefind, and a plain loop that writes our files.")
        {
            sizes, runs, against,
        };
        command.SetAction(parsed => Run(parsed.GetValue(sizes)!, parsed.GetValue(runs), parsed.GetValue(against)));
        return command;
    }

    private static int Run(int[] sizes, int? runs, string? against)
    {
        Node.Install(Packages);
        using var workshop = new Workshop();
        var versions = Versions(workshop.Folder);
        if (versions is null)
        {
            Console.Error.WriteLine("Hugo is not installed. On Debian and Ubuntu: apt-get install hugo");
            return 1;
        }

        var program = new PublishedProgram(workshop);
        Console.WriteLine($"{versions}\n");
        foreach (var size in sizes)
        {
            Compare(program, workshop, size, runs ?? (size < ManyServices ? 7 : 3), against ?? "");
        }

        return 0;
    }

    private static string? Versions(string folder)
    {
        try
        {
            using var hugo =
                Process.Start(new ProcessStartInfo("hugo", ["version"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
            var version = hugo.StandardOutput.ReadToEnd().Split(' ').ElementAtOrDefault(1);
            var lines = File.ReadAllLines(Path.Combine(Packages, "package.json"))
                .Where(
                    line => line.Contains("eleventy\"", StringComparison.Ordinal) || line.Contains("pagefind\"", StringComparison.Ordinal));
            var packages = lines.Select(line => line.Trim(' ', ',').Replace("\"", "", StringComparison.Ordinal));
            return $"Hugo {version}, {string.Join(", ", packages)}";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static void Compare(PublishedProgram program, Workshop workshop, int size, int rounds, string against)
    {
        var corpus = workshop.Corpus(size);
        var theirs = workshop.New();
        RivalInput.Write(theirs, corpus);
        // Our own comes first, and is always there.
        List<Contender> contenders = [.. Contenders(program, theirs, corpus)
            .Where((contender, at) => at == 0 || contender.Name.StartsWith(against, StringComparison.OrdinalIgnoreCase))];
        for (var round = 0; round < rounds; round++)
        {
            // In turn, so that whatever else the machine does hits all alike; and not always in the same order.
            foreach (var contender in round % 2 == 0 ? contenders : contenders.AsEnumerable().Reverse())
            {
                Console.Error.WriteLine($"{size} services, round {round + 1} of {rounds}: {contender.Name}");
                contender.Run(workshop.New());
            }
        }

        Print(size, rounds, contenders);
    }

    private static IEnumerable<Contender> Contenders(PublishedProgram program, string theirs, string corpus)
    {
        var (hugo, eleventy) = (Path.Combine(theirs, "hugo"), Path.Combine(theirs, "eleventy"));
        List<(string Path, byte[] Bytes)>? files = null;
        yield return new Contender("SupportMap, everything", Ours);
        yield return new Contender("Hugo, pages only", Hugo);
        yield return new Contender(
            "Hugo and Pagefind",
            output => Hugo(output)
                + MeasuredProcess.Run(
                    "node",
                    [Path.Combine(Packages, "node_modules", "pagefind", "lib", "runner", "bin.cjs"), "--site", output],
                    output,
                    out _));
        yield return new Contender(
            "Eleventy, pages only",
            output => MeasuredProcess.Run(
                "node",
                [
                    Path.Combine(Packages, "node_modules", "@11ty", "eleventy", "cmd.cjs"),
                    "--quiet",
                    $"--output={Path.GetRelativePath(eleventy, output)}",
                ],
                eleventy,
                out _));
        // Of the first round, which starts with our own.
        yield return new Contender("The same files, only written", output => Floor(files!, output));

        Measured Ours(string output)
        {
            var whole = program.Build(corpus, output).Whole;
            files ??= FilesIn(output);
            return whole;
        }

        Measured Hugo(string output) => MeasuredProcess.Run("hugo", ["--source", hugo, "--destination", output, "--quiet"], hugo, out _);
    }

    private static List<(string Path, byte[] Bytes)> FilesIn(string site) =>
        [.. Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(site, file), File.ReadAllBytes(file)))];

    private static Measured Floor(List<(string Path, byte[] Bytes)> files, string output)
    {
        MeasuredProcess.FlushDisk();
        using var self = Process.GetCurrentProcess();
        var (cpu, start) = (self.TotalProcessorTime, Stopwatch.GetTimestamp());
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, bytes) in files)
        {
            var path = Path.Combine(output, name);
            if (made.Add(Path.GetDirectoryName(path)!))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            }

            File.WriteAllBytes(path, bytes);
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        self.Refresh();
        return new Measured(seconds, (self.TotalProcessorTime - cpu).TotalSeconds, 0);
    }

    private static void Print(int size, int rounds, List<Contender> contenders)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:#,0} services, {rounds} rounds:\n"));
        Console.WriteLine("| | seconds | least to most | CPU seconds | peak MB | files | MB written | our time ÷ its |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var contender in contenders)
        {
            // Of the runs of one round each: they shared the noise.
            var share = Figures.Median(contenders[0].Runs.Zip(contender.Runs, (ours, theirs) => ours.Seconds / theirs.Seconds));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {contender.Name} | {Figures.Cells(contender.Runs)} | {contender.Files.Count:#,0} | "
                    + $"{contender.Files.Bytes / 1e6:0.0} | "
                    + $"{(contender == contenders[0] ? "" : share.ToString("0.00", CultureInfo.InvariantCulture))} |"));
        }

        Console.WriteLine();
    }
}
