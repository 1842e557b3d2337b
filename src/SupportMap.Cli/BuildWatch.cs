using System.Diagnostics;
using System.Globalization;
using SupportMap.Output;

namespace SupportMap.Cli;

/// <summary>Times the phases of a build.</summary>
internal sealed class BuildWatch
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly List<(BuildPhase Phase, TimeSpan Start)> _starts = [];

    public TimeSpan Elapsed => _watch.Elapsed;

    /// <summary>Records a step; the first step of a phase ends the phase before it.</summary>
    public void Tell(BuildStep step)
    {
        lock (_starts)
        {
            if (_starts is not [.., var last] || last.Phase != step.Phase)
            {
                _starts.Add((step.Phase, _watch.Elapsed));
            }
        }
    }

    /// <summary>One line for each phase: its name, a tab, milliseconds.</summary>
    public string Lines()
    {
        var ends = _starts.Skip(1).Select(start => start.Start).Append(_watch.Elapsed);
        return string.Join('\n', _starts.Zip(ends, (start, end) =>
            string.Create(
                CultureInfo.InvariantCulture, $"{start.Phase.ToString().ToLowerInvariant()}\t{(end - start.Start).TotalMilliseconds:0}")));
    }
}
