using System.Text;
using SupportMap.Content.Model;

namespace SupportMap.Output;

/// <summary>Small files that are not pages.</summary>
public static class SiteFiles
{
    /// <summary>The theme's styles with the site's own colours in front.</summary>
    public static byte[] Styles(SiteColours colours, byte[] themeStyles)
    {
        var own = $":root{{--brand:{colours.Brand};--action:{colours.Action};--urgent:{colours.Urgent}}}";
        return [.. Encoding.UTF8.GetBytes(own), .. themeStyles];
    }

    public static OutputFile Robots(SiteSettings site) =>
        new("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\nSitemap: {site.BaseUrl}/sitemap.xml\n"));
}
