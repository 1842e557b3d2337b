using System.Reflection;
using SupportMap.Pages;
using SupportMap.Rendering;
using SupportMap.Themes.Pages;

namespace SupportMap.Themes;

/// <summary>The look of the site: one Razor component for each kind of page, and the files that browsers load with them.</summary>
public static class SiteTheme
{
    /// <summary>The theme as the generator uses it.</summary>
    public static Theme Create() => new(ComponentFor, Resources("assets/"), Resources("root/"));

    private static Type ComponentFor(Page page) => page switch
    {
        HomePage => typeof(HomeView),
        FindPage => typeof(FindView),
        FindListPage => typeof(FindListView),
        IndexPage => typeof(IndexView),
        NeedPage => typeof(NeedView),
        AreaPage => typeof(AreaView),
        StagePage => typeof(StageView),
        ServicePage => typeof(ServiceView),
        OrganisationPage => typeof(OrganisationView),
        ProofPage => typeof(ProofView),
        UrgentPage => typeof(UrgentView),
        GuidePage => typeof(GuideView),
        TextPage => typeof(TextView),
        MapPage => typeof(MapView),
        CoveragePage => typeof(CoverageView),
        PacksPage => typeof(PacksView),
        PackPage => typeof(PackView),
        EveryServicePage => typeof(EveryServiceView),
        MyListPage => typeof(MyListView),
        ReportPage => typeof(ReportView),
        ReportThanksPage => typeof(ReportThanksView),
        OfflinePage => typeof(OfflineView),
        EmbedPage => typeof(EmbedView),
        DataPage => typeof(DataView),
        NotFoundPage => typeof(NotFoundView),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.GetType().Name, "The theme has no component for this kind of page."),
    };

    // Built by build.mjs and embedded under assets/ and root/.
    private static SortedDictionary<string, byte[]> Resources(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files.Add(name[folder.Length..], bytes);
        }

        return files;
    }
}
