using System.Diagnostics;
using System.Globalization;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Output;
using SupportMap.Themes;

namespace SupportMap.Cli;

/// <summary>A local copy of the site: rebuilt on every change; the last good one is kept while the input has errors.</summary>
/// <param name="inputName">The input folder as the user named it.</param>
/// <param name="output">The folder that the site is written to.</param>
/// <param name="today">The date to build for; null for today in the site's time zone.</param>
internal sealed class Preview(string inputName, string output, DateOnly? today, string baseUrl)
{
    // Writing uses every core: let the browser show the new page first.
    private static readonly TimeSpan BrowserFirst = TimeSpan.FromMilliseconds(400);

    private readonly Rendering.Theme _theme = SiteTheme.Create();
    private readonly BuildCache _cache = new();
    private readonly object _gate = new();
    private IReadOnlyList<InputFile>? _input;
    private TaskCompletionSource _changed = New();
    private PreviewState _state = new(PreviewState.NewVersion(), null, null);

    public string InputName { get; } = inputName;

    public PreviewState State => Volatile.Read(ref _state);

    /// <summary>Completes when the state changes. Read this first and the state second, and no change is missed.</summary>
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
    /// <exception cref="SiteFolderException">The site cannot be written to that folder.</exception>
    public SiteClaim Claim() => SiteFolder.Claim(output, InputName);

    /// <summary>Builds once, notifies open pages, then writes the site to its folder.</summary>
    /// <param name="changed">The files changed since the last call; null to read all.</param>
    /// <param name="cancel">Cancelled when a newer build follows.</param>
    public void Build(IReadOnlySet<string>? changed, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var input = Read(changed);
            var options = new BuildOptions(InputName, today ?? SiteDay.Of(input, DateTimeOffset.UtcNow), baseUrl);
            var site = SiteBuild.Run(input, _theme, options, null, _cache);
            // A half-written file looks like an error.
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
            // A newer build follows. Some editors delete a file before they rewrite it.
        }
        catch (Exception e)
        {
            // Keep the preview running: the next change may fix it.
            var trouble = $"The site was not built: {Guard.Words(e)}.";
            Terminal.Say(trouble);
            Tell(State.Site, trouble);
        }
    }

    private IReadOnlyList<InputFile> Read(IReadOnlySet<string>? changed)
    {
        var before = _input;
        // Remember the input only if the read succeeds.
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
