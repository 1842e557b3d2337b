using System.CommandLine;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Tests.Corpus;

namespace SupportMap.Benchmarks;

/// <summary><c>kill N</c>: kills builds at N moments, and looks whether the site is the old one or the new one.</summary>
internal static partial class KillCommand
{
    private const int Seed = 20261201;

    // One of every two is killed once the next site is whole beside the old one: during the exchange, or while what is old is removed.
    private static readonly TimeSpan LongestExchange = TimeSpan.FromMilliseconds(400);

    public static Command Create()
    {
        var count = new Argument<int>("count") { Description = "How many builds to kill.", DefaultValueFactory = _ => 200 };
        var size = new Option<int>("--services") { Description = "How many services.", DefaultValueFactory = _ => 1000 };
        var command = new Command("kill", "Kills builds at many moments: afterwards the site must be the old one or the new one, whole.")
        {
            count, size,
        };
        command.SetAction(parsed => Run(parsed.GetValue(count), parsed.GetValue(size)));
        return command;
    }

    private static int Run(int count, int size)
    {
        using var workshop = new Workshop();
        var program = new PublishedProgram(workshop);
        var target = workshop.At("site");
        string[] inputs = [workshop.Corpus(size), workshop.At("other")];
        CorpusFiles.Write(inputs[1], size);
        // On every page.
        var settings = Path.Combine(inputs[1], "site.yaml");
        File.WriteAllText(settings, Title().Replace(File.ReadAllText(settings), "title: Another name"));
        List<string> states = [.. inputs.Select(input => Rebuilt(program, input, target))];
        var start = Stopwatch.GetTimestamp();
        states[0] = Rebuilt(program, inputs[0], target);
        var whole = Stopwatch.GetElapsedTime(start);
        states[1] = Rebuilt(program, inputs[1], target);
        var current = 1;
        var random = new Random(Seed);
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < count; number++)
        {
            var next = 1 - current;
            Kill(program, inputs[next], target, whole, number % 2 == 1, random);
            var isThere = Directory.Exists(target);
            var print = isThere ? Print(target) : "";
            var state = !isThere ? "between two renames" : print == states[current] ? "old" : print == states[next] ? "new" : "mixed";
            found[state] = found.GetValueOrDefault(state) + 1;
            if (state is "mixed" or "between two renames")
            {
                var after = Rebuilt(program, inputs[next], target);
                found["not whole after the next build"] =
                    found.GetValueOrDefault("not whole after the next build") + (after == states[next] ? 0 : 1);
                current = next;
            }
            else if (state == "new")
            {
                current = next;
            }
        }

        Console.WriteLine(
            $"{count} builds of {size} services killed, half of them during the exchange: "
            + string.Join(", ", found.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}")));
        return found.GetValueOrDefault("mixed") + found.GetValueOrDefault("not whole after the next build") == 0 ? 0 : 1;
    }

    private static string Rebuilt(PublishedProgram program, string input, string target)
    {
        program.Build(input, target);
        return Print(target);
    }

    private static void Kill(PublishedProgram program, string input, string target, TimeSpan whole, bool isLate, Random random)
    {
        using var build = program.Start(input, target);
        if (isLate)
        {
            // The old site goes away once the next one is whole.
            while (!build.HasExited && !Directory.Exists(target + ".old"))
            {
                Thread.Sleep(0);
            }
        }

        Thread.Sleep((isLate ? LongestExchange : whole) * random.NextDouble());
        build.Kill();
        build.WaitForExit();
    }

    // A site by its paths and bytes.
    private static string Print(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file[folder.Length..]));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex Title();
}
