using System.CommandLine;
using System.Globalization;
using System.Xml;
using SupportMap.Cli.Pdf;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Output;
using SupportMap.Site;
using SupportMap.Themes;

namespace SupportMap.Cli;

/// <summary><c>supportmap build</c></summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var (input, output, today, baseUrl) =
            (CommonOptions.Input(), CommonOptions.Output(), CommonOptions.Today(), CommonOptions.BaseUrl());
        var pdf = new Option<bool>("--pdf") { Description = "Also write each pack as a PDF. Needs Chromium or Chrome." };
        var published = new Option<FileInfo?>("--published")
        {
            Description =
                "The sitemap.xml of the published site. The build fails if one of its addresses would stop working.",
        };
        var history = new Option<bool>("--history")
        {
            Description = "Also write changes.xml, a feed of recent changes from the git history of the input, "
                + "and give the date of its last change for each service in the open data.",
        };
        var preview =
            new Option<bool>("--preview") { Description = "Mark every page as a preview, and ask search engines to ignore it." };
        var portable = new Option<bool>("--portable")
        {
            Description = "Write a copy that opens without the internet: from a folder, a USB stick or a subfolder of a server.",
        };
        var timings = new Option<bool>("--timings") { Description = "Also print how long each part of the build took, in milliseconds." };
        var command = new Command("build", "Checks the input and builds the site.")
        {
            input, output, today, baseUrl, pdf, published, history, preview, portable, timings,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(portable) && result.GetValue(pdf))
            {
                result.AddError("--portable cannot be combined with --pdf: links in a PDF lead to the site. Build twice, in two folders.");
            }
        });
        command.SetAction(async (parsed, cancel) =>
        {
            var watch = new BuildWatch();
            // The library handles Ctrl+C only once this call has returned its thread.
            var exit = await Task.Run(
                () => Run(parsed.GetValue(output)!, Options(), parsed.GetValue(published), watch, cancel),
                CancellationToken.None).ConfigureAwait(false);
            if (parsed.GetValue(timings))
            {
                Terminal.Say(watch.Lines());
            }

            return exit;

            BuildOptions Options() =>
                new(parsed.GetValue(input)!.ToString(), parsed.Day(today, input), parsed.GetValue(baseUrl), parsed.GetValue(pdf))
                {
                    IsPreview = parsed.GetValue(preview),
                    IsPortable = parsed.GetValue(portable),
                    HasChangeFeed = parsed.GetValue(history),
                };
        });
        return command;
    }

    private static async Task<int> Run(
        string outputFolder, BuildOptions options, FileInfo? published, BuildWatch watch, CancellationToken cancel)
    {
        if (!TryRead(published, out var addresses))
        {
            return ExitCode.WrongUse;
        }

        try
        {
            return await Guard.Run("The site was not written", () => Build(outputFolder, options, addresses, watch, cancel))
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Terminal.Say($"Stopped. The site in “{outputFolder}” is unchanged.");
            return ExitCode.Stopped;
        }
    }

    private static async Task<int> Build(
        string outputFolder, BuildOptions options, IReadOnlyList<string> addresses, BuildWatch watch, CancellationToken cancel)
    {
        using var claim = SiteFolder.Claim(outputFolder, options.InputName);
        Terminal.SayIfAny(claim.Recovered);
        var site = Plan(options.HasChangeFeed ? options with { Changed = InputHistory.LastChanges(options) } : options, watch, cancel);
        if (site.Files is null)
        {
            Terminal.Say($"{Terminal.Count(site.Diagnostics)}. The site was not built; “{outputFolder}” is unchanged.");
            return ExitCode.Errors;
        }

        var lost = PublishedAddresses.Lost(addresses, site.Files, site.Redirects);
        if (lost.Count > 0)
        {
            Terminal.Say(string.Join('\n', lost));
            Terminal.Say(
                $"{(lost.Count == 1 ? "One address" : $"{lost.Count} addresses")} would stop working. The site was not built; "
                + $"“{outputFolder}” is unchanged.");
            return ExitCode.Errors;
        }

        IReadOnlyList<OutputFile> files =
        [
            .. site.Files,
            .. options.PrintsPacks ? await Packs(site, options, cancel).ConfigureAwait(false) : [],
            .. options.HasChangeFeed ? InputHistory.Feed(site.Catalogue!, options) : [],
        ];
        var written = BuildProgress.Show(
            files.Count, watch, tell => SiteFolder.Write(outputFolder, files, tell, survivesPowerCut: true, cancel));
        Terminal.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Built “{outputFolder}”: {Summary(site.Catalogue!, site.PageCount)}, {written.Bytes / 1024.0:#,0} KB in "
                + $"{watch.Elapsed.TotalSeconds:0.0} s. {Terminal.Count(site.Diagnostics)}."));
        return ExitCode.Fine;
    }

    // A method of its own, so that the input's bytes can be released before writing begins.
    private static BuiltSite Plan(BuildOptions options, BuildWatch watch, CancellationToken cancel)
    {
        watch.Tell(new BuildStep(BuildPhase.Read));
        var input = InputFolder.Read(options.InputName);
        // Nothing is on disk yet, so Ctrl+C need not wait for this task: it ends with the process.
        var site = BuildProgress.Show(
            input.Count,
            watch,
            tell => Task.Run(() => SiteBuild.Run(input, SiteTheme.Create(), options, tell), cancel)
                .WaitAsync(cancel)
                .GetAwaiter()
                .GetResult());
        Terminal.Show(site.Diagnostics, input, options.InputName);
        return site;
    }

    private static bool TryRead(FileInfo? sitemap, out IReadOnlyList<string> addresses)
    {
        addresses = [];
        try
        {
            addresses = sitemap is null ? [] : PublishedAddresses.In(File.ReadAllText(sitemap.FullName), Part);
            return true;
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            Terminal.Say(
                e is FileNotFoundException or DirectoryNotFoundException
                    ? $"There is no file “{sitemap}”."
                    : $"“{sitemap}” cannot be read as a sitemap: {e.Message.TrimEnd('.')}.");
            return false;
        }

        string Part(string name) => Path.Combine(sitemap.DirectoryName!, name) is var path && File.Exists(path)
            ? File.ReadAllText(path)
            : throw new XmlException($"it is an index, and its part “{name}” is not in the same folder");
    }

    private static Task<IReadOnlyList<OutputFile>> Packs(BuiltSite site, BuildOptions options, CancellationToken cancel) =>
        new PackPrinter(site, options.Today).Print(site.Catalogue!.Site.BaseUrl, cancel);

    internal static string Summary(Catalogue catalogue, int pageCount) =>
        $"{Terminal.Plural(catalogue.Published.Count, "service")} on {Terminal.Plural(pageCount, "page")} ("
        + $"{Terminal.Plural(catalogue.Drafts.Count, "draft")} left out)";
}
