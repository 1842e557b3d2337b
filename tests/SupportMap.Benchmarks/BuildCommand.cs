using System.CommandLine;
using System.Globalization;

namespace SupportMap.Benchmarks;

/// <summary><c>build N...</c>: how long the published program takes for N services, as a whole and by phase.</summary>
internal static class BuildCommand
{
    private static readonly string[] Cases = ["new folder", "nothing changed", "one file changed"];

    public static Command Create()
    {
        var sizes = new Argument<int[]>("sizes") { Description = "How many services.", DefaultValueFactory = _ => [1000] };
        var runs = new Option<int>("--runs") { Description = "How often each case is measured.", DefaultValueFactory = _ => 5 };
        var command = new Command(
            "build", "Measures whole builds with the published program: into a new folder, again, and with one file changed.")
        {
            sizes, runs,
        };
        command.SetAction(parsed => Run(parsed.GetValue(sizes)!, parsed.GetValue(runs)));
        return command;
    }

    private static void Run(int[] sizes, int runs)
    {
        using var workshop = new Workshop();
        var program = new PublishedProgram(workshop);
        Console.WriteLine($"{runs} builds of each kind\n");
        Console.WriteLine("| services | into | seconds | least to most | CPU seconds | peak MB |");
        Console.WriteLine("|---|---|---|---|---|---|");
        var phases = new List<(string Case, IReadOnlyList<(string Name, double Milliseconds)> Phases)>();
        foreach (var size in sizes)
        {
            var measured = Measure(program, workshop, size, runs);
            foreach (var name in Cases)
            {
                var own = measured.Where(run => run.Case == name).ToList();
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture, $"| {size:#,0} | {name} | {Figures.Cells([.. own.Select(run => run.Whole)])} |"));
                phases.Add((string.Create(CultureInfo.InvariantCulture, $"{size:#,0}, {name}"), Medians(own.Select(run => run.Phases))));
            }
        }

        Print(phases);
    }

    private static List<(string Case, Measured Whole, IReadOnlyList<(string Name, double Milliseconds)> Phases)> Measure(
        PublishedProgram program, Workshop workshop, int size, int runs)
    {
        var input = workshop.Corpus(size);
        var changed = Directory.EnumerateFiles(Path.Combine(input, "services")).Order(StringComparer.Ordinal).First();
        var measured = new List<(string, Measured, IReadOnlyList<(string, double)>)>();
        for (var run = 0; run < runs; run++)
        {
            Console.Error.WriteLine($"{size} services: {run + 1} of {runs}");
            var output = workshop.New();
            foreach (var name in Cases)
            {
                if (name == Cases[2])
                {
                    File.AppendAllText(changed, "Open all day.\n");
                }

                var (whole, phases) = program.Build(input, output);
                measured.Add((name, whole, phases));
            }
        }

        return measured;
    }

    private static IReadOnlyList<(string Name, double Milliseconds)> Medians(
        IEnumerable<IReadOnlyList<(string Name, double Milliseconds)>> runs) =>
        [.. runs.SelectMany(phases => phases)
            .GroupBy(phase => phase.Name, StringComparer.Ordinal)
            .Select(phase => (phase.Key, Figures.Median(phase.Select(one => one.Milliseconds))))];

    private static void Print(List<(string Case, IReadOnlyList<(string Name, double Milliseconds)> Phases)> measured)
    {
        var names = measured.SelectMany(one => one.Phases).Select(phase => phase.Name).Distinct(StringComparer.Ordinal).ToList();
        Console.WriteLine($"\n| median milliseconds | {string.Join(" | ", names)} |");
        Console.WriteLine($"|---|{string.Concat(names.Select(_ => "---|"))}");
        foreach (var (name, phases) in measured)
        {
            var cells = names.Select(
                phase => phases.Where(one => one.Name == phase)
                    .Select(one => one.Milliseconds.ToString("0", CultureInfo.InvariantCulture))
                    .FirstOrDefault(""));
            Console.WriteLine($"| {name} | {string.Join(" | ", cells)} |");
        }
    }
}
