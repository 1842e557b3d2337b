namespace SupportMap.SiteSearch;

/// <summary>A page of the site by its address and its name.</summary>
public sealed record SitePage(string Path, string Name);
