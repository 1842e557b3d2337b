namespace SupportMap.Pages;

/// <summary>A link within the site.</summary>
/// <param name="Path">Such as <c>/needs/food/</c>.</param>
/// <param name="Name">Words that say where it goes.</param>
/// <param name="Summary">A sentence about it, or null.</param>
/// <param name="Count">How many services are there, or null where a count says nothing.</param>
/// <param name="Icon">The name of one of the theme's icons, or null.</param>
public sealed record PageLink(string Path, string Name, string? Summary = null, int? Count = null, string? Icon = null);
