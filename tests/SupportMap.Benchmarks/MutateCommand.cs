using System.CommandLine;
using System.Diagnostics;
using SupportMap.Tests.Diagnostics;

namespace SupportMap.Benchmarks;

/// <summary><c>mutate N</c>: checks files with a slip in each, N times.</summary>
internal static class MutateCommand
{
    private const int MostMilliseconds = 250;

    private const int WarmUp = 300;

    private const int Shown = 20;

    public static Command Create()
    {
        var count = new Argument<int>("count")
        {
            Description = "How many changes to try. Each number is always the same change.",
            DefaultValueFactory = _ => 200_000,
        };
        var from = new Option<int>("--from") { Description = "The number of the first one.", DefaultValueFactory = _ => 0 };
        var command = new Command(
            "mutate",
            "Checks every case and every real entry with a slip in it (a character or two, lines swapped, a part cut out, something opened "
            + "again and again): nothing may crash, no place may lie outside its file, no "
            + "check may take over 250 ms.")
        {
            count, from,
        };
        command.SetAction(parsed => Run(parsed.GetValue(from), parsed.GetValue(count)));
        return command;
    }

    private static int Run(int from, int count)
    {
        var mutations = Mutations.OfAll();
        // The first checks pay for the compiler: they are not what is measured.
        _ = Enumerable.Range(from, WarmUp).Sum(number => SoundReport.Faults(mutations[number]).Count());
        var faults = new List<string>();
        var times = new List<(double Milliseconds, int Number)>();
        var start = Stopwatch.GetTimestamp();
        for (var number = from; number < from + count; number++)
        {
            var mutation = mutations[number];
            var begin = Stopwatch.GetTimestamp();
            faults.AddRange(SoundReport.Faults(mutation));
            times.Add((Best(mutation, Stopwatch.GetElapsedTime(begin)).TotalMilliseconds, number));
            if ((number - from + 1) % 20_000 == 0)
            {
                Console.Error.WriteLine($"{number - from + 1} tried, {faults.Count} faults");
            }
        }

        times.Sort((a, b) => b.Milliseconds.CompareTo(a.Milliseconds));
        Console.WriteLine(
            $"{count} changes of {mutations.Subjects} files in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s: {faults.Count} faults, "
            + $"{times.Count(time => time.Milliseconds > MostMilliseconds)} over {MostMilliseconds} ms, half within "
            + $"{times[times.Count / 2].Milliseconds:0.0} ms.");
        Console.WriteLine("The slowest:");
        foreach (var (milliseconds, number) in times.Take(5))
        {
            Console.WriteLine($"{milliseconds,8:0.0} ms  {mutations[number]}");
        }

        foreach (var fault in faults.Take(Shown))
        {
            Console.WriteLine(fault);
        }

        return faults.Count == 0 && times[0].Milliseconds <= MostMilliseconds ? 0 : 1;
    }

    // What was slow is tried again, since the machine may have been busy with something else.
    private static TimeSpan Best(Mutation mutation, TimeSpan first)
    {
        var best = first;
        for (var again = 0; again < 3 && best.TotalMilliseconds > MostMilliseconds; again++)
        {
            var begin = Stopwatch.GetTimestamp();
            _ = SoundReport.Faults(mutation).Count();
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(begin).Ticks));
        }

        return best;
    }
}
