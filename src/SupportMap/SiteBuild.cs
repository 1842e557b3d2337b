using System.Text;
using SupportMap.Checks;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Finding;
using SupportMap.OpenData;
using SupportMap.OpenData.Oruk;
using SupportMap.OpenData.Plain;
using SupportMap.OpenData.Tables;
using SupportMap.Output;
using SupportMap.Pages;
using SupportMap.Rendering;

namespace SupportMap;

/// <summary>The whole way from the files that people edit to the files of a site: read, parse, bind, check, plan, render, return.</summary>
public static class SiteBuild
{
    /// <summary>Reads and checks the input, and plans the pages, without rendering any.</summary>
    public static SiteCheck Check(IReadOnlyList<InputFile> input, BuildOptions options)
    {
        var bag = new DiagnosticBag();
        var catalogue = CatalogueReader.Read(input, options.InputName, options.Today, bag);
        if (catalogue is not null)
        {
            CheckPages(catalogue, PagePlan.Of(catalogue, Frame(catalogue, options, new Dictionary<string, string>())), options, bag);
        }

        return new SiteCheck(bag.Sorted(), bag.HasErrors ? null : catalogue);
    }

    /// <summary>Builds the site in memory. Nothing is built when the input holds an error.</summary>
    public static BuiltSite Run(IReadOnlyList<InputFile> input, Theme theme, BuildOptions options)
    {
        var bag = new DiagnosticBag();
        if (CatalogueReader.Read(input, options.InputName, options.Today, bag) is not { } catalogue)
        {
            return new BuiltSite(bag.Sorted(), null, null, 0);
        }

        var assets = Assets(catalogue, theme);
        var pages = PagePlan.Of(catalogue, Frame(catalogue, options, assets.Addresses));
        CheckPages(catalogue, pages, options, bag);
        if (bag.HasErrors)
        {
            return new BuiltSite(bag.Sorted(), null, null, 0);
        }

        var site = pages[0].Frame.Site;
        var redirects = Redirects.Of(catalogue);
        IReadOnlyList<OutputFile> shown = [.. Render(pages, theme), .. assets.Files];
        IReadOnlyList<OutputFile> files =
        [
            .. shown,
            .. theme.RootFiles.Where(file => file.Key is not (ServiceWorker.Source or ServiceWorker.Off)).Select(file => new OutputFile(file.Key, file.Value)),
            .. ServiceWorker.For(site, theme.RootFiles, shown, assets.Addresses) is { } worker ? [worker] : Array.Empty<OutputFile>(),
            WebManifest.For(site, theme.RootFiles),
            Sitemap.For(pages),
            .. OrukFeed.For(catalogue, site.BaseUrl),
            .. DataTables.For(catalogue, site.BaseUrl),
            .. PlainFiles.For(catalogue, site.BaseUrl, options.Today),
            .. ContactCard.All(catalogue, site.BaseUrl),
            .. OpenSearch.For(site) is { } search ? [search] : Array.Empty<OutputFile>(),
            SiteFiles.Robots(site),
            .. Redirects.File(redirects) is { Bytes.Length: > 0 } moved ? [moved] : Array.Empty<OutputFile>(),
            .. SiteFiles.Headers(pages) is { Bytes.Length: > 0 } headers ? [headers] : Array.Empty<OutputFile>(),
        ];
        return new BuiltSite(bag.Sorted(), catalogue, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)], pages.Count);
    }

    private static void CheckPages(Catalogue catalogue, IReadOnlyList<Page> pages, BuildOptions options, DiagnosticBag bag)
    {
        LinkChecks.Check(catalogue, pages, bag);
        LinkChecks.CheckAddresses(pages, options.InputName, bag);
    }

    private static HashedAssets Assets(Catalogue catalogue, Theme theme)
    {
        var assets = new HashedAssets();
        foreach (var (name, bytes) in theme.Assets.OrderBy(asset => asset.Key, StringComparer.Ordinal))
        {
            assets.Add(name, name == Theme.StyleSheet ? SiteFiles.Styles(catalogue.Site.Colours, bytes) : bytes);
        }

        // Not .bin: servers compress what they take for text.
        foreach (var part in FindParts.Of(catalogue))
        {
            assets.Add(part.Asset, FindIndex.Of(part.Services));
        }

        assets.Add("search-words.json", FindWords.Of(catalogue));
        return assets;
    }

    private static SiteFrame Frame(Catalogue catalogue, BuildOptions options, IReadOnlyDictionary<string, string> assets)
    {
        var site = options.BaseUrl is { } url ? catalogue.Site with { BaseUrl = url, HasAddress = true } : catalogue.Site;
        return new SiteFrame(site, options.Today, assets, catalogue.BankHolidays, [.. catalogue.Pages.Where(page => page.Id != "urgent").Select(page => new PageLink(page.Path, page.Title))], options.PrintsPacks);
    }

    private static OutputFile[] Render(IReadOnlyList<Page> pages, Theme theme)
    {
        var renderer = new PageRenderer(theme);
        var files = new OutputFile[pages.Count];
        Parallel.For(0, pages.Count, i => files[i] = new OutputFile(OutputFile.PathFor(pages[i].Path), Encoding.UTF8.GetBytes(renderer.Render(pages[i]))));
        return files;
    }
}
