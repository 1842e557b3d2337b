using SupportMap.Content.Model;

namespace SupportMap.Pages;

/// <summary>Where the printed packs are, when they are made.</summary>
public static class PackFile
{
    /// <summary>The address of each pack, and that of its file.</summary>
    public static IEnumerable<(string Page, string File)> Of(Catalogue catalogue) =>
        PackPages.Paths(catalogue).Select(page => (page, Address(page)));

    /// <summary><c>/packs/east/</c> is <c>/packs/east/east.pdf</c>; so is the discreet one, in its own folder.</summary>
    public static string Address(string page) => $"{page}{page.Split('/')[2]}.pdf";
}
