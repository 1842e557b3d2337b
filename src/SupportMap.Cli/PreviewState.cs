using System.Diagnostics;
using System.Globalization;

namespace SupportMap.Cli;

/// <summary>What a preview shows at one time.</summary>
/// <param name="Version">No other state has it, of no other run either.</param>
/// <param name="Site">The last good site; null before there was one.</param>
/// <param name="Trouble">What is wrong now, as a person reads it; null when nothing is.</param>
internal sealed record PreviewState(string Version, PreviewSite? Site, string? Trouble)
{
    public static string NewVersion() => Stopwatch.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
}
