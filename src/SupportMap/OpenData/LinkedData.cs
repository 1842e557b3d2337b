using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SupportMap.Content.Model;
using SupportMap.Pages;

namespace SupportMap.OpenData;

/// <summary>What a page says about itself to search engines: JSON-LD in the words of schema.org.</summary>
public static class LinkedData
{
    // Letters stay letters. The characters that HTML knows are always escaped, so no text can end the block it stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>JSON that may stand in a <c>script</c> element as it is; null for pages that say nothing.</summary>
    /// <remarks>
    /// A page about abuse says nothing of itself beyond its text: no title in a list of results, none in a preview of a link.
    /// </remarks>
    public static string? Of(Page page)
    {
        var site = page.Frame.Site;
        var trail = site.HasAddress ? page.Breadcrumbs : [];
        if (page.Sensitive || page.NoIndex || (trail.Count == 0 && page is not ServicePage && !(page is HomePage && site.HasAddress)))
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            switch (page)
            {
                case HomePage:
                    JsonSerializer.Serialize(json, Site(site), LinkedJson.Default.LinkedSite);
                    break;
                case ServicePage service:
                    JsonSerializer.Serialize(json, LinkedServices.Of(service), LinkedJson.Default.LinkedService);
                    break;
            }

            if (trail.Count > 0)
            {
                JsonSerializer.Serialize(json, Trail(page), LinkedJson.Default.LinkedTrail);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static LinkedSite Site(SiteSettings site) => new(
        "WebSite",
        site.Title,
        $"{site.BaseUrl}/",
        new("Organization", site.Owner.Label, site.Owner.Url),
        new("SearchAction", $"{site.BaseUrl}/find/?q={{search_term_string}}", "required name=search_term_string"));

    // The last step is the page itself, which needs no address.
    private static LinkedTrail Trail(Page page) => new(
        "BreadcrumbList",
        [
            .. page.Breadcrumbs.Select((step, at) => new LinkedStep("ListItem", at + 1, step.Name, page.Frame.Absolute(step.Path))),
            new("ListItem", page.Breadcrumbs.Count + 1, page.Title, null),
        ]);
}
