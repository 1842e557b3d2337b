using System.Diagnostics;
using System.Globalization;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Output;
using SupportMap.Themes;

namespace SupportMap.Cli;

/// <summary>The site as it stands on this machine: built again on every change, the last good one kept while the input is broken.</summary>
/// <param name="inputName">The input folder as the user named it.</param>
/// <param name="output">The folder that the site is written to.</param>
/// <param name="today">The day to build for; null for the real day where the site is.</param>
internal sealed class Preview(string inputName, string output, DateOnly? today, string baseUrl)
{
    // Writing takes every core: a browser should have shown the new page before.
    private static readonly TimeSpan BrowserFirst = TimeSpan.FromMilliseconds(400);

    private readonly Rendering.Theme _theme = SiteTheme.Create();
    private readonly BuildCache _cache = new();
    private readonly object _gate = new();
    private IReadOnlyList<InputFile>? _input;
    private TaskCompletionSource _changed = New();
    private PreviewState _state = new(PreviewState.NewVersion(), null, null);

    public string InputName { get; } = inputName;

    public PreviewState State => Volatile.Read(ref _state);

    /// <summary>Ends when there is another state. Whoever asks for it first and then for the state misses none.</summary>
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

    /// <summary>Makes this the only process that writes the site.</summary>
    /// <exception cref="SiteFolderException">The site cannot be written where the user asked.</exception>
    public SiteClaim Claim() => SiteFolder.Claim(output, InputName);

    /// <summary>Builds once and tells everybody who waits, then writes the site to its folder.</summary>
    /// <param name="changed">The only files that have changed since the last call; null for all.</param>
    /// <param name="cancel">A newer build follows.</param>
    public void Build(IReadOnlySet<string>? changed, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var input = Read(changed);
            var options = new BuildOptions(InputName, today ?? SiteDay.Of(input, DateTimeOffset.UtcNow), baseUrl);
            var site = SiteBuild.Run(input, _theme, options, null, _cache);
            // A file that is being written looks broken.
            cancel.ThrowIfCancellationRequested();
            if (site.Files is null)
            {
                Tell(
                    State.Site,
                    DiagnosticPrinter.Human(
                        site.Diagnostics.Where(d => d.IsError), new SourceLines(input, InputName).Excerpt, (_, text) => text));
                Terminal.Show(site.Diagnostics, input, InputName);
                Terminal.Say(
                    $"{Terminal.Count(site.Diagnostics)}. "
                    + $"{(State.Site is null ? "There is no site to show yet." : "The last good site is still shown.")}");
            }
            else
            {
                var isFirst = State.Site is null;
                var shown = new PreviewSite(site);
                Tell(shown, null);
                Terminal.Show(site.Diagnostics, input, InputName);
                if (!isFirst)
                {
                    watch.Stop();
                    cancel.WaitHandle.WaitOne(BrowserFirst);
                    cancel.ThrowIfCancellationRequested();
                    watch.Start();
                }

                SiteFolder.Check(output, InputName);
                SiteFolder.Write(output, shown.Files, cancel: cancel);
                Terminal.Say(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Built {BuildCommand.Summary(site.Catalogue!, site.PageCount)} in {watch.Elapsed.TotalSeconds:0.0} s. "
                        + $"{Terminal.Count(site.Diagnostics)}."));
            }
        }
        catch (Exception e) when (e is OperationCanceledException || (e is IOException && cancel.IsCancellationRequested))
        {
            // What comes next is newer. Editors may take a file away before they put it back.
        }
        catch (Exception e)
        {
            // Whoever writes goes on, and the next change may be free of it.
            var trouble = $"The site was not built: {Guard.Words(e)}.";
            Terminal.Say(trouble);
            Tell(State.Site, trouble);
        }
    }

    private IReadOnlyList<InputFile> Read(IReadOnlySet<string>? changed)
    {
        var before = _input;
        // Only what was read well is known for the next time.
        _input = null;
        return _input = before is null || changed is null ? InputFolder.Read(InputName) : InputFolder.ReadAgain(InputName, before, changed);
    }

    private void Tell(PreviewSite? site, string? trouble)
    {
        TaskCompletionSource ended;
        lock (_gate)
        {
            Volatile.Write(ref _state, new PreviewState(PreviewState.NewVersion(), site, trouble));
            ended = _changed;
            _changed = New();
        }

        ended.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
