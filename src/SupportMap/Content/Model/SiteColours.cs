namespace SupportMap.Content.Model;

/// <summary>Colours as <c>#rrggbb</c>. Each stands out against white (4.5 to 1 or more).</summary>
/// <param name="Brand">The header and headings.</param>
/// <param name="Action">Links and buttons.</param>
/// <param name="Urgent">The way to urgent help.</param>
public sealed record SiteColours(string Brand, string Action, string Urgent);
