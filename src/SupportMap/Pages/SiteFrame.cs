using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>What every page shares.</summary>
/// <param name="Today">The date that the site was built for.</param>
/// <param name="Assets">
/// From a plain name (<c>site.css</c>) to the address of the file with its hash (<c>/assets/site.1a2b3c4d.css</c>).
/// </param>
/// <param name="Holidays">For working out what is open now.</param>
/// <param name="Texts">Text pages for the foot of each page.</param>
/// <param name="HasPackFiles">True when each pack is there as a file to download, too.</param>
public sealed record SiteFrame(
    SiteSettings Site,
    DateOnly Today,
    IReadOnlyDictionary<string, string> Assets,
    HolidayCalendar Holidays,
    IReadOnlyList<PageLink> Texts,
    bool HasPackFiles = false)
{
    /// <summary>Which services to turn to when one is shut.</summary>
    public NextServices Next { get; init; } = NextServices.None;

    /// <summary>True for a site that shows a change nobody has agreed to yet: no page may be taken for the real one.</summary>
    public bool IsPreview { get; init; }

    /// <summary>True for a copy of the site in a folder: it grows old, and can send nothing.</summary>
    public bool IsPortable { get; init; }

    /// <summary>True when there is a feed of changes; see <see cref="Changes.ChangeFeed"/>.</summary>
    public bool HasChangeFeed { get; init; }

    /// <summary>The absolute address of a page or file of this site.</summary>
    public string Absolute(string path) => Site.BaseUrl + path;
}
