using System.Diagnostics;
using System.Globalization;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Output;
using SupportMap.Themes;

namespace SupportMap.Cli;

/// <summary>The site as it stands on this machine: built again on every change, the last good one kept while the input is broken.</summary>
/// <param name="inputName">The input folder as the user named it.</param>
/// <param name="output">The folder that the site is written to.</param>
/// <param name="today">The day to build for; null for the real day.</param>
internal sealed class Preview(string inputName, string output, DateOnly? today, string baseUrl)
{
    // Writing takes every core: a browser should have shown the new page before.
    private static readonly TimeSpan BrowserFirst = TimeSpan.FromMilliseconds(400);

    private readonly Rendering.Theme _theme = SiteTheme.Create();
    private readonly BuildCache _cache = new();
    private readonly object _gate = new();
    private TaskCompletionSource _changed = New();

    public string InputName { get; } = inputName;

    /// <summary>The files of the last good site, by path; null before there was one. Each is made when a browser asks for it.</summary>
    public IReadOnlyDictionary<string, OutputFile>? Files { get; private set; }

    /// <summary>Old addresses of the last good site, and where they lead.</summary>
    public IReadOnlyList<Redirect> Redirects { get; private set; } = [];

    /// <summary>What is wrong now, as a person reads it; null when nothing is.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Ends when the site or its trouble has changed.</summary>
    public Task Changed
    {
        get
        {
            lock (_gate)
            {
                return _changed.Task;
            }
        }
    }

    /// <summary>Builds once and tells everybody who waits, then writes the site to its folder.</summary>
    /// <param name="cancel">Stops the writing: a newer build follows.</param>
    public void Build(CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var options = new BuildOptions(InputName, today ?? DateOnly.FromDateTime(DateTime.Now), baseUrl);
            var input = InputFolder.Read(InputName);
            var site = SiteBuild.Run(input, _theme, options, cache: _cache);
            Terminal.Show(site.Diagnostics, input, InputName);
            if (site.Files is null)
            {
                Trouble = DiagnosticPrinter.Human(site.Diagnostics.Where(d => d.IsError), new SourceLines(input, InputName), (_, text) => text);
                Tell();
                Terminal.Say($"{Terminal.Count(site.Diagnostics)}. {(Files is null ? "There is no site to show yet." : "The last good site is still shown.")}");
            }
            else
            {
                var isFirst = Files is null;
                Files = site.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
                Redirects = Output.Redirects.Of(site.Catalogue!);
                Trouble = null;
                Tell();
                if (!isFirst)
                {
                    watch.Stop();
                    cancel.WaitHandle.WaitOne(BrowserFirst);
                    cancel.ThrowIfCancellationRequested();
                    watch.Start();
                }

                SiteFolder.Write(output, site.Files, null, cancel);
                Terminal.Say(string.Create(CultureInfo.InvariantCulture, $"Built {BuildCommand.Summary(site)} in {watch.Elapsed.TotalSeconds:0.0} s. {Terminal.Count(site.Diagnostics)}."));
            }
        }
        catch (OperationCanceledException)
        {
            // The browser has the site already; the folder gets the next one.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SiteFolderException)
        {
            Trouble = e.Message;
            Terminal.Say($"The site was not built: {e.Message}");
            Tell();
        }
    }

    private void Tell()
    {
        TaskCompletionSource ended;
        lock (_gate)
        {
            ended = _changed;
            _changed = New();
        }

        ended.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
