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
    // Letters stay letters. The signs that HTML knows are always escaped, so no text can end the block it stands in.
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
                    WriteSite(json, site);
                    break;
                case ServicePage service:
                    LinkedService.Write(json, service);
                    break;
            }

            if (trail.Count > 0)
            {
                WriteTrail(json, page);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteSite(Utf8JsonWriter json, SiteSettings site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("name", site.Title);
        json.WriteString("url", $"{site.BaseUrl}/");
        json.WriteStartObject("publisher");
        json.WriteString("@type", "Organization");
        json.WriteString("name", site.Owner.Label);
        json.WriteString("url", site.Owner.Url);
        json.WriteEndObject();
        json.WriteStartObject("potentialAction");
        json.WriteString("@type", "SearchAction");
        json.WriteString("target", $"{site.BaseUrl}/find/?q={{search_term_string}}");
        json.WriteString("query-input", "required name=search_term_string");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // The last step is the page itself, which needs no address.
    private static void WriteTrail(Utf8JsonWriter json, Page page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i <= page.Breadcrumbs.Count; i++)
        {
            var step = page.Breadcrumbs.ElementAtOrDefault(i);
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", step?.Name ?? page.Title);
            if (step is not null)
            {
                json.WriteString("item", page.Frame.Absolute(step.Path));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
