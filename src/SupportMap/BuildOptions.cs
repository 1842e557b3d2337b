using SupportMap.Content.Model;

namespace SupportMap;

/// <summary>What a build depends on besides the input and the theme.</summary>
/// <param name="InputName">The input folder as the user named it: the start of the paths in messages.</param>
/// <param name="Today">The day the site is built for.</param>
/// <param name="PrintsPacks">Whether packs link to a file to download, which the caller makes; see <see cref="Pages.PackFile"/>.</param>
/// <param name="BaseUrl">Takes the place of the address in <c>site.yaml</c>; null to keep that one.</param>
public sealed record BuildOptions(string InputName, DateOnly Today, string? BaseUrl = null, bool PrintsPacks = false)
{
    /// <summary>Marks every page as a preview of a change, and asks search engines and phones to keep none of it.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Makes a copy that opens from a folder: see <see cref="Site.PortableCopy"/>.</summary>
    public bool IsPortable { get; init; }

    /// <summary>Whether pages link to a feed of changes, which the caller makes.</summary>
    public bool HasChangeFeed { get; init; }

    /// <summary>When each file of the input last changed, by its path in the input; null when nobody has asked.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset>? Changed { get; init; }

    /// <summary>The settings of a site as this build wants them.</summary>
    internal SiteSettings Adjust(SiteSettings site) => site with
    {
        BaseUrl = BaseUrl ?? site.BaseUrl,
        HasAddress = site.HasAddress || BaseUrl is not null,
        // A phone that kept a preview would show it for the real site. A copy in a folder needs no signal.
        Offline = site.Offline && !IsPreview && !IsPortable,
    };
}
