using System.Globalization;
using Spectre.Console;
using SupportMap.Output;

namespace SupportMap.Cli;

/// <summary>Shows the progress of a long build: a bar on a terminal, plain lines elsewhere.</summary>
internal static class BuildProgress
{
    // Smaller builds finish too quickly to need it.
    private const int Long = 2_000;

    private const int Tenths = 10;

    /// <param name="files">The number of files to process.</param>
    public static T Show<T>(int files, BuildWatch watch, Func<Action<BuildStep>, T> work) =>
        Show(files, watch, work, Terminal.Progress(), Terminal.Say);

    /// <param name="bar">Null without a terminal.</param>
    /// <param name="say">Writes a line when there is no terminal.</param>
    internal static T Show<T>(int files, BuildWatch watch, Func<Action<BuildStep>, T> work, Progress? bar, Action<string> say)
    {
        if (files < Long)
        {
            return work(watch.Tell);
        }

        return bar is null ? Lines(say, watch, work) : Bar(bar, watch, work);
    }

    private static T Bar<T>(Progress progress, BuildWatch watch, Func<Action<BuildStep>, T> work) => progress.Start(shown =>
    {
        var gate = new Lock();
        (BuildPhase Phase, ProgressTask Task)? current = null;
        return work(step =>
        {
            watch.Tell(step);
            lock (gate)
            {
                if (current?.Phase != step.Phase)
                {
                    current?.Task.StopTask();
                    current =
                        (step.Phase, shown.AddTask(Words(step.Phase), maxValue: Math.Max(1, step.Total)).IsIndeterminate(step.Total == 0));
                }

                current.Value.Task.Value = Math.Max(current.Value.Task.Value, step.Done);
            }
        });
    });

    private static T Lines<T>(Action<string> say, BuildWatch watch, Func<Action<BuildStep>, T> work)
    {
        var gate = new Lock();
        (BuildPhase Phase, int Tenth)? told = null;
        return work(step =>
        {
            watch.Tell(step);
            var now = (step.Phase, Tenth: step.Total == 0 ? 0 : (int)((long)step.Done * Tenths / step.Total));
            lock (gate)
            {
                if (told is { } before && before.Phase == now.Phase && before.Tenth >= now.Tenth)
                {
                    return;
                }

                told = now;
                say(
                    step.Total == 0
                        ? Words(step.Phase)
                        : string.Create(CultureInfo.InvariantCulture, $"{Words(step.Phase)}: {step.Done:#,0} of {step.Total:#,0}"));
            }
        });
    }

    private static string Words(BuildPhase phase) => phase switch
    {
        BuildPhase.Read => "Reading files",
        BuildPhase.Check => "Checking entries",
        BuildPhase.Index => "Building the search index",
        BuildPhase.Plan => "Planning pages",
        _ => "Writing the site",
    };
}
