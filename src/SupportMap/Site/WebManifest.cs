using System.Text.Json;
using System.Text.Json.Serialization;
using SupportMap.Content.Model;
using SupportMap.Output;

namespace SupportMap.Site;

/// <summary>What lets a phone put the site among its apps. Source: w3.org/TR/appmanifest.</summary>
public static partial class WebManifest
{
    public const string Address = "/site.webmanifest";

    private static readonly int[] IconSizes = [192, 512];

    /// <param name="rootFiles">The theme's root files: <c>icon-192.png</c> and its like become the icons.</param>
    public static OutputFile For(SiteSettings site, IReadOnlyDictionary<string, byte[]> rootFiles)
    {
        var manifest = new Manifest(
            Name: site.Title,
            ShortName: site.Title,
            Description: site.Tagline,
            Lang: site.Language,
            Id: "/",
            StartUrl: "/",
            Scope: "/",
            Display: "minimal-ui",
            BackgroundColor: "#ffffff",
            ThemeColor: site.Colours.Brand,
            Icons: [.. IconSizes.Where(size => rootFiles.ContainsKey($"icon-{size}.png"))
                .Select(size => new Picture($"/icon-{size}.png", $"{size}x{size}", "image/png", "any maskable"))]);
        return new OutputFile(Address[1..], JsonSerializer.SerializeToUtf8Bytes(manifest, ManifestJson.Default.Manifest));
    }

    private sealed record Manifest(
        string Name,
        string ShortName,
        string Description,
        string Lang,
        string Id,
        string StartUrl,
        string Scope,
        string Display,
        string BackgroundColor,
        string ThemeColor,
        IReadOnlyList<Picture> Icons);

    private sealed record Picture(string Src, string Sizes, string Type, string Purpose);

    [JsonSourceGenerationOptions(
        GenerationMode = JsonSourceGenerationMode.Serialization, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
    [JsonSerializable(typeof(Manifest))]
    private sealed partial class ManifestJson : JsonSerializerContext;
}
