using System.Text;
using SupportMap.Content.Model;
using SupportMap.Output;
using SupportMap.Pages;

namespace SupportMap.Site;

/// <summary>Small files that are not pages.</summary>
public static class SiteFiles
{
    /// <summary>The theme's styles with the site's own colours in front.</summary>
    public static byte[] Styles(SiteColours colours, byte[] themeStyles)
    {
        var own = $":root{{--brand:{colours.Brand};--action:{colours.Action};--urgent:{colours.Urgent}}}";
        return [.. Encoding.UTF8.GetBytes(own), .. themeStyles];
    }

    /// <summary>
    /// Headers for single pages, in the form that Netlify reads; null when there are none.
    /// No copy of a page about abuse stays in the browser.
    /// </summary>
    public static OutputFile? Headers(IReadOnlyList<Page> pages, bool isPreview)
    {
        var sensitive = pages.Where(page => page.Sensitive).Select(page => $"{page.Path}\n  Cache-Control: no-store\n");
        var lines = (isPreview ? "/*\n  X-Robots-Tag: noindex\n" : "") + string.Concat(sensitive);
        return lines.Length == 0 ? null : new OutputFile("_headers", Encoding.UTF8.GetBytes(lines));
    }

    public static OutputFile Robots(SiteFrame frame) =>
        new(
            "robots.txt",
            Encoding.UTF8.GetBytes(
                frame.IsPreview
                    // A robot that may not read a page does not see that it asks not to be listed.
                    ? "User-agent: *\nAllow: /\n"
                    : $"User-agent: *\nAllow: /\nSitemap: {frame.Absolute("/sitemap.xml")}\n"));
}
