using System.Globalization;

namespace SupportMap.Benchmarks;

/// <summary>What is said of several runs of the same.</summary>
internal static class Figures
{
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>
    /// Cells of a table: median of the seconds, the least and the most; median of the CPU seconds; the most memory in MB.
    /// </summary>
    public static string Cells(IReadOnlyList<Measured> runs) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Seconds(Median(runs.Select(run => run.Seconds)))} | {Seconds(runs.Min(run => run.Seconds))} to "
            + $"{Seconds(runs.Max(run => run.Seconds))} | {Seconds(Median(runs.Select(run => run.CpuSeconds)))} | {Peak(runs)}");

    // Two places that mean something at 0.1 seconds, one at a minute.
    public static string Seconds(double seconds) =>
        seconds.ToString(seconds < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    private static string Peak(IReadOnlyList<Measured> runs) =>
        runs[0].PeakBytes == 0 ? "" : (runs.Max(run => run.PeakBytes) / 1e6).ToString("0", CultureInfo.InvariantCulture);
}
