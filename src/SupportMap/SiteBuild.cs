using SupportMap.Content.Binding;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.OpenData;
using SupportMap.OpenData.Oruk;
using SupportMap.OpenData.Plain;
using SupportMap.OpenData.Tables;
using SupportMap.Output;
using SupportMap.Pages;
using SupportMap.Rendering;
using SupportMap.Site;

namespace SupportMap;

/// <summary>The whole way from the files that people edit to the files of a site: read, parse, bind, check, plan, render, return.</summary>
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
        CheckPages(catalogue, PagePlan.Of(catalogue, frame, PublishedData.Lists), options, bag);
        return new SiteCheck(bag.Sorted(), bag.HasErrors ? null : catalogue);
    }

    /// <summary>Plans the whole site, and how each of its files is made. Nothing is made when the input holds an error.</summary>
    /// <param name="tell">Told of each phase as it begins.</param>
    /// <param name="cache">Of earlier builds of the same folder; null for a single build.</param>
    public static BuiltSite Run(
        IReadOnlyList<InputFile> input, Theme theme, BuildOptions options, Action<BuildStep>? tell = null, BuildCache? cache = null) =>
        Plan(input, theme, options, tell, cache, assets => _ = assets.Files).Whole();

    /// <summary>As <see cref="Run"/>, for whoever wants to show a page before the search is indexed.</summary>
    public static PlannedSite Plan(IReadOnlyList<InputFile> input, Theme theme, BuildOptions options, BuildCache cache) =>
        Plan(input, theme, options, null, cache, _ => { });

    private static PlannedSite Plan(
        IReadOnlyList<InputFile> input,
        Theme theme,
        BuildOptions options,
        Action<BuildStep>? tell,
        BuildCache? cache,
        Action<SiteAssets> index)
    {
        var bag = new DiagnosticBag();
        tell?.Invoke(new BuildStep(BuildPhase.Check));
        if (Bind(input, options, bag, cache) is not { } catalogue)
        {
            return new PlannedSite(bag.Sorted(), null, null, null, 0);
        }

        tell?.Invoke(new BuildStep(BuildPhase.Plan));
        var assets = new SiteAssets(catalogue, theme, cache);
        // Planning a page does not ask for the addresses of assets, only drawing it does. Its thread then helps with the index.
        var planning = Task.Run(() =>
        {
            var planned = PagePlan.Of(catalogue, Frame(catalogue, options, assets.Addresses), PublishedData.Lists);
            CheckPages(catalogue, planned, options, bag);
            tell?.Invoke(new BuildStep(BuildPhase.Index));
            return planned;
        });
        index(assets);
        var pages = planning.GetAwaiter().GetResult();
        if (bag.HasErrors)
        {
            return new PlannedSite(bag.Sorted(), null, null, null, 0);
        }

        IReadOnlyList<OutputFile> drawn = [.. Render(pages, theme)];
        return new PlannedSite(
            bag.Sorted(),
            catalogue,
            [.. drawn, .. assets.ThemeFiles],
            () => Files(catalogue, theme, options, pages, drawn, assets),
            pages.Count);
    }

    private static IReadOnlyList<OutputFile> Files(
        Catalogue catalogue,
        Theme theme,
        BuildOptions options,
        IReadOnlyList<Page> pages,
        IReadOnlyList<OutputFile> drawn,
        SiteAssets assets)
    {
        var site = pages[0].Frame.Site;
        IReadOnlyList<OutputFile> shown = [.. drawn, .. assets.Files];
        IReadOnlyList<OutputFile> files =
        [
            .. shown,
            .. theme.RootFiles.Where(file => file.Key is not (ServiceWorker.Source or ServiceWorker.Off or Credits.Source))
                .Select(file => new OutputFile(file.Key, file.Value)),
            .. ServiceWorker.For(site, theme.RootFiles, shown, assets.Addresses) is { } worker ? [worker] : Array.Empty<OutputFile>(),
            .. Credits.For(catalogue, theme.RootFiles) is { } credits ? [credits] : Array.Empty<OutputFile>(),
            WebManifest.For(site, theme.RootFiles),
            Sitemap.For(pages),
            .. OrukFeed.For(catalogue, site.BaseUrl),
            .. DataTables.For(catalogue, site.BaseUrl),
            .. PlainFiles.For(catalogue, site.BaseUrl, options.Today),
            .. ContactCard.All(catalogue, site.BaseUrl),
            .. OpenSearch.For(site) is { } search ? [search] : Array.Empty<OutputFile>(),
            SiteFiles.Robots(pages[0].Frame),
            .. Redirects.File(Redirects.Of(catalogue)) is { Bytes.Length: > 0 } moved ? [moved] : Array.Empty<OutputFile>(),
            .. SiteFiles.Headers(pages, options.IsPreview) is { Bytes.Length: > 0 } headers ? [headers] : Array.Empty<OutputFile>(),
        ];
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static Catalogue? Bind(IReadOnlyList<InputFile> input, BuildOptions options, DiagnosticBag bag, BuildCache? cache = null)
    {
        var bound = CatalogueReader.Read(input, options.InputName, options.Today, bag, cache?.Catalogue);
        if (bound.Catalogue is null)
        {
            LinkChecks.CheckRoughly(bound, bag);
        }

        return bound.Catalogue;
    }

    private static void CheckPages(Catalogue catalogue, IReadOnlyList<Page> pages, BuildOptions options, DiagnosticBag bag)
    {
        LinkChecks.Check(catalogue, pages, bag);
        LinkChecks.CheckAddresses(pages, options.InputName, bag);
    }

    private static SiteFrame Frame(Catalogue catalogue, BuildOptions options, IReadOnlyDictionary<string, string> assets)
    {
        var site = options.BaseUrl is { } url ? catalogue.Site with { BaseUrl = url, HasAddress = true } : catalogue.Site;
        // A phone that kept a preview would show it for the real site.
        site = options.IsPreview ? site with { Offline = false } : site;
        return new SiteFrame(
            site,
            options.Today,
            assets,
            catalogue.BankHolidays,
            [.. catalogue.Pages.Where(page => page.Id != "urgent").Select(page => new PageLink(page.Path, page.Title))],
            options.PrintsPacks)
        {
            IsPreview = options.IsPreview,
            HasChangeFeed = options.HasChangeFeed && site.HasAddress,
        };
    }

    private static IEnumerable<OutputFile> Render(IReadOnlyList<Page> pages, Theme theme)
    {
        var renderer = new PageRenderer(theme);
        return pages.Select(page => new OutputFile(OutputFile.PathFor(page.Path), stream => renderer.Render(page, stream)));
    }
}
