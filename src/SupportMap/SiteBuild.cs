using SupportMap.Content.Binding;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Listings;
using SupportMap.OpenData;
using SupportMap.OpenData.Oruk;
using SupportMap.OpenData.Plain;
using SupportMap.OpenData.Tables;
using SupportMap.Output;
using SupportMap.Pages;
using SupportMap.Rendering;
using SupportMap.Site;
using SupportMap.SiteSearch;

namespace SupportMap;

/// <summary>The whole way from the files that people edit to the files of a site: read, check, adjust, index, plan, draw, return.</summary>
public static class SiteBuild
{
    /// <summary>Reads and checks the input, and plans the pages, without rendering any.</summary>
    public static SiteCheck Check(IReadOnlyList<InputFile> input, BuildOptions options)
    {
        var bag = new DiagnosticBag();
        if (Bind(input, options, bag) is not { } catalogue)
        {
            return new SiteCheck(bag.Sorted(), null);
        }

        var frame = Frame(catalogue, options, new Dictionary<string, string>());
        Plan(catalogue, frame, FindParts.Of(catalogue), options.InputName, bag);
        return new SiteCheck(bag.Sorted(), bag.HasErrors ? null : catalogue);
    }

    /// <summary>Plans the whole site, and how each of its files is made. None is made when the input holds an error.</summary>
    /// <param name="tell">Told of each phase as it begins.</param>
    /// <param name="cache">Of earlier builds of the same folder; null for a single build.</param>
    public static BuiltSite Run(
        IReadOnlyList<InputFile> input, Theme theme, BuildOptions options, Action<BuildStep>? tell = null, BuildCache? cache = null)
    {
        var bag = new DiagnosticBag();
        tell?.Invoke(new BuildStep(BuildPhase.Check));
        if (Bind(input, options, bag, cache) is not { } catalogue)
        {
            return new BuiltSite(bag.Sorted(), null, null, [], 0);
        }

        tell?.Invoke(new BuildStep(BuildPhase.Index));
        var parts = FindParts.Of(catalogue);
        var assets = SiteAssets.Of(catalogue, theme, parts, cache, options.IsPortable);

        tell?.Invoke(new BuildStep(BuildPhase.Plan));
        var frame = Frame(catalogue, options, assets.Addresses);
        var (pages, redirects) = Plan(catalogue, frame, parts, options.InputName, bag);
        return bag.HasErrors
            ? new BuiltSite(bag.Sorted(), null, null, [], 0)
            : new BuiltSite(
                bag.Sorted(),
                catalogue,
                Files(catalogue, theme, options, frame, pages, assets, redirects),
                redirects,
                pages.Count);
    }

    private static (IReadOnlyList<Page> Pages, IReadOnlyList<Redirect> Redirects) Plan(
        Catalogue catalogue, SiteFrame frame, IReadOnlyList<FindPart> parts, string inputName, DiagnosticBag bag)
    {
        var pages = PagePlan.Of(catalogue, frame, parts, PublishedData.Lists);
        var redirects = Redirects.Of(catalogue, [.. pages.Select(page => page.Path)]);
        LinkChecks.Check(catalogue, pages, redirects, inputName, bag);
        return (frame.IsPortable ? [.. pages.Where(PortableCopy.Holds)] : pages, redirects);
    }

    private static IReadOnlyList<OutputFile> Files(
        Catalogue catalogue,
        Theme theme,
        BuildOptions options,
        SiteFrame frame,
        IReadOnlyList<Page> pages,
        HashedAssets assets,
        IReadOnlyList<Redirect> moved)
    {
        var site = catalogue.Site;
        IReadOnlyList<OutputFile> shown = [.. Render(pages, theme), .. assets.Files];
        IReadOnlyList<OutputFile?> files =
        [
            .. shown,
            .. theme.RootFiles.Where(file => file.Key is not (ServiceWorker.Source or ServiceWorker.Off or Credits.Source))
                .Select(file => new OutputFile(file.Key, file.Value)),
            Credits.For(catalogue, theme.RootFiles),
            .. DataTables.For(catalogue, site.BaseUrl),
            .. PlainFiles.For(catalogue, site.BaseUrl, frame.Today),
            .. ContactCard.All(catalogue, site.BaseUrl),
            .. frame.IsPortable ? [] : OnTheWeb(),
        ];
        IReadOnlyList<OutputFile> sorted = [.. files.OfType<OutputFile>().OrderBy(file => file.Path, StringComparer.Ordinal)];
        return frame.IsPortable ? PortableCopy.Of(sorted, pages) : sorted;

        // What only a server can answer, or only robots, programs and phones that come to one ask for.
        IReadOnlyList<OutputFile?> OnTheWeb() =>
        [
            ServiceWorker.For(catalogue, theme.RootFiles, shown, assets.Addresses),
            WebManifest.For(site, theme.RootFiles),
            .. Sitemap.For(pages),
            .. OrukFeed.For(catalogue, site.BaseUrl, options.Changed),
            .. AskedService.All(catalogue),
            OpenSearch.For(site),
            SiteFiles.Robots(frame),
            Redirects.File(moved),
            SiteFiles.Headers(pages, frame.IsPreview),
        ];
    }

    private static Catalogue? Bind(IReadOnlyList<InputFile> input, BuildOptions options, DiagnosticBag bag, BuildCache? cache = null)
    {
        var bound = CatalogueReader.Read(input, options.InputName, options.Today, bag, cache?.Catalogue);
        if (bound.Catalogue is not { } catalogue)
        {
            LinkChecks.CheckRoughly(bound, bag);
            return null;
        }

        return catalogue with { Site = options.Adjust(catalogue.Site) };
    }

    private static SiteFrame Frame(Catalogue catalogue, BuildOptions options, IReadOnlyDictionary<string, string> assets)
    {
        var texts = catalogue.Pages.Where(page => page.Id != "urgent").Select(page => new PageLink(page.Path, page.Title));
        return new SiteFrame(catalogue.Site, options.Today, assets, HolidayCalendar.Of(catalogue), [.. texts], options.PrintsPacks)
        {
            Next = NextServices.Of(catalogue),
            IsPreview = options.IsPreview,
            IsPortable = options.IsPortable,
            HasChangeFeed = options.HasChangeFeed && catalogue.Site.HasAddress,
        };
    }

    private static IEnumerable<OutputFile> Render(IReadOnlyList<Page> pages, Theme theme)
    {
        var renderer = new PageRenderer(theme);
        return pages.Select(page => new OutputFile(OutputFile.PathFor(page.Path), stream => renderer.Render(page, stream)));
    }
}
