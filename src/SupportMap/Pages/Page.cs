namespace SupportMap.Pages;

/// <summary>One page of the site: everything its component needs, already worked out.</summary>
public abstract record Page
{
    /// <summary>What all pages share.</summary>
    public required SiteFrame Frame { get; init; }

    /// <summary>
    /// The address within the site, with a slash at both ends: <c>/needs/food/</c>.
    /// A page that is a file (<c>/404.html</c>) has none at the end.
    /// </summary>
    public required string Path { get; init; }

    /// <summary>The page's one main heading, and its title before the site's name.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines and shared links.</summary>
    public required string Description { get; init; }

    /// <summary>The way here from the home page, without this page itself.</summary>
    public IReadOnlyList<PageLink> Breadcrumbs { get; init; } = [];

    /// <summary>
    /// The one file of the input that the page's words stand in, relative to the input folder; null where they come from many.
    /// </summary>
    public string? MadeFrom { get; init; }

    /// <summary>True for pages that search engines should leave out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>True for pages about abuse or sexual violence: a way out, a neutral title, never kept on the device.</summary>
    public bool Sensitive { get; init; }
}
