using System.Diagnostics;
using System.Globalization;

namespace SupportMap.Cli;

/// <summary>What a preview shows at a given moment.</summary>
/// <param name="Version">Unique to this state, across runs too.</param>
/// <param name="Site">The last good site; null until there is one.</param>
/// <param name="Trouble">The current errors as text; null when there are none.</param>
internal sealed record PreviewState(string Version, PreviewSite? Site, string? Trouble)
{
    public static string NewVersion() => Stopwatch.GetTimestamp().ToString("x", CultureInfo.InvariantCulture);
}
