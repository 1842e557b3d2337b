using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using SupportMap.Pages;
using SupportMap.Rendering;
using SupportMap.Themes.Pages;

namespace SupportMap.Themes;

/// <summary>The look of the site: one Razor component for each kind of page, and the files that browsers load with them.</summary>
public static class SiteTheme
{
    /// <summary>The theme as the generator uses it.</summary>
    public static Theme Create() => new(View, Resources("assets/"), Resources("root/"));

    private static RenderFragment View(Page page) => page switch
    {
        HomePage => With<HomeView>(page),
        FindPage => With<FindView>(page),
        FindListPage => With<FindListView>(page),
        IndexPage => With<IndexView>(page),
        NeedPage => With<NeedView>(page),
        AreaPage => With<AreaView>(page),
        StagePage => With<StageView>(page),
        ServicePage => With<ServiceView>(page),
        OrganisationPage => With<OrganisationView>(page),
        ConfirmationPage => With<ConfirmationView>(page),
        UrgentPage => With<UrgentView>(page),
        NowPage => With<NowView>(page),
        RightNowPage => With<RightNowView>(page),
        GuidePage => With<GuideView>(page),
        PlacesPage => With<PlacesView>(page),
        AnswersPage => With<AnswersView>(page),
        TextPage => With<TextView>(page),
        MapPage => With<MapView>(page),
        CoveragePage => With<CoverageView>(page),
        PacksPage => With<PacksView>(page),
        PackPage => With<PackView>(page),
        FirstDayPage => With<FirstDayView>(page),
        EveryServicePage => With<EveryServiceView>(page),
        MyListPage => With<MyListView>(page),
        DeskPage => With<DeskView>(page),
        SharePage => With<ShareView>(page),
        PosterPage => With<PosterView>(page),
        CardsPage => With<CardsView>(page),
        ReportPage => With<ReportView>(page),
        ReportThanksPage => With<ReportThanksView>(page),
        ChangePage { New: not null } => With<ChangeNewView>(page),
        ChangePage => With<ChangeView>(page),
        ChangeThanksPage => With<ChangeThanksView>(page),
        OfflinePage => With<OfflineView>(page),
        EmbedPage => With<EmbedView>(page),
        DataPage => With<DataView>(page),
        NotFoundPage => With<NotFoundView>(page),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page.GetType().Name, "The theme has no component for this kind of page."),
    };

    // The type is written down, and not only found when the program runs, so that compiling ahead of time keeps it.
    private static RenderFragment With<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TView>(Page page)
        where TView : IComponent => builder =>
    {
        builder.OpenComponent<TView>(0);
        builder.AddComponentParameter(1, "Page", page);
        builder.CloseComponent();
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
