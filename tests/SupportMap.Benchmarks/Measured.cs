namespace SupportMap.Benchmarks;

/// <summary>What one run took.</summary>
/// <param name="Seconds">By the clock on the wall.</param>
/// <param name="CpuSeconds">Of all cores, in the program and in the system, with the programs that it started.</param>
/// <param name="PeakBytes">The most memory at one time; 0 where it was not measured.</param>
internal sealed record Measured(double Seconds, double CpuSeconds, long PeakBytes)
{
    /// <summary>One run after another.</summary>
    public static Measured operator +(Measured one, Measured other) =>
        new(one.Seconds + other.Seconds, one.CpuSeconds + other.CpuSeconds, Math.Max(one.PeakBytes, other.PeakBytes));
}
