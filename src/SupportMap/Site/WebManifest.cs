using System.Text.Json;
using SupportMap.Content.Model;
using SupportMap.Output;

namespace SupportMap.Site;

/// <summary>What lets a phone put the site among its apps. Source: w3.org/TR/appmanifest.</summary>
public static class WebManifest
{
    public const string Address = "/site.webmanifest";

    private static readonly int[] IconSizes = [192, 512];

    /// <param name="rootFiles">The theme's root files: <c>icon-192.png</c> and its like become the icons.</param>
    public static OutputFile For(SiteSettings site, IReadOnlyDictionary<string, byte[]> rootFiles)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("name", site.Title);
            json.WriteString("short_name", site.Title);
            json.WriteString("description", site.Tagline);
            json.WriteString("lang", site.Language);
            json.WriteString("id", "/");
            json.WriteString("start_url", "/");
            json.WriteString("scope", "/");
            json.WriteString("display", "minimal-ui");
            json.WriteString("background_color", "#ffffff");
            json.WriteString("theme_color", site.Colours.Brand);
            json.WriteStartArray("icons");
            foreach (var size in IconSizes.Where(size => rootFiles.ContainsKey($"icon-{size}.png")))
            {
                json.WriteStartObject();
                json.WriteString("src", $"/icon-{size}.png");
                json.WriteString("sizes", $"{size}x{size}");
                json.WriteString("type", "image/png");
                json.WriteString("purpose", "any maskable");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return new OutputFile(Address[1..], stream.ToArray());
    }
}
