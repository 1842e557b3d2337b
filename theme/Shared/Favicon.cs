namespace SupportMap.Themes.Shared;

/// <summary>The little drawing on a browser's tab, within the page itself: one request less on a slow line.</summary>
internal static class Favicon
{
    /// <summary>The drawing at the top of each page, with colours of its own. Spaces stay as they are: that takes fewer bytes.</summary>
    public const string InPlace =
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
        + "%3Crect width='32' height='32' rx='7' fill='%231c4a52'/%3E"
        + "%3Cpath d='M7 27c0-6 4-7.500 8.500-8.500S23 16.500 23 13'"
        + " fill='none' stroke='%23fff' stroke-width='3.2'/%3E"
        + "%3Ccircle cx='23' cy='8' r='4.2' fill='%23ffc857'/%3E%3C/svg%3E";
}
