using Microsoft.AspNetCore.Components;
using SupportMap.Pages;

namespace SupportMap.Rendering;

/// <summary>What a theme hands to the generator.</summary>
/// <param name="View">Draws a page: the whole document.</param>
/// <param name="Assets">
/// Styles, scripts and pictures, by plain name (<c>site.css</c>); each is
/// published under <c>/assets/</c> with a hash in its name.
/// </param>
/// <param name="RootFiles">Files that need a fixed address, by path (<c>favicon.ico</c>).</param>
public sealed record Theme(
    Func<Page, RenderFragment> View,
    IReadOnlyDictionary<string, byte[]> Assets,
    IReadOnlyDictionary<string, byte[]> RootFiles)
{
    /// <summary>The style sheet among the assets: the site's own colours are put in front of it.</summary>
    public const string StyleSheet = "site.css";

    /// <summary>Style sheets that hold all of the site's rules: it, and those of pages that must come in few requests.</summary>
    public static IReadOnlySet<string> StyleSheets { get; } =
        new HashSet<string>([StyleSheet, "home.css", "find.css", "service.css"], StringComparer.Ordinal);
}
