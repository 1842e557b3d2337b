using System.Text;
using System.Xml;
using SupportMap.Content.Model;
using SupportMap.Output;

namespace SupportMap.OpenData;

/// <summary>What lets a browser search the site from its address bar. Source: OpenSearch 1.1, draft 6.</summary>
public static class OpenSearch
{
    public const string Address = "/opensearch.xml";

    private const string Schema = "http://a9.com/-/spec/opensearch/1.1/";

    // The specification sets the limit.
    private const int LongestName = 16;

    /// <summary>Null while the site has no address of its own: a browser keeps what it reads here.</summary>
    public static OutputFile? For(SiteSettings site)
    {
        if (!site.HasAddress)
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var xml =
            XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("OpenSearchDescription", Schema);
            xml.WriteElementString("ShortName", Schema, Short(site.Title));
            xml.WriteElementString("LongName", Schema, site.Title);
            xml.WriteElementString("Description", Schema, site.Tagline);
            xml.WriteElementString("InputEncoding", Schema, "UTF-8");
            xml.WriteElementString("Language", Schema, site.Language);
            xml.WriteStartElement("Url", Schema);
            xml.WriteAttributeString("type", "text/html");
            xml.WriteAttributeString("template", $"{site.BaseUrl}/find/?q={{searchTerms}}");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return new OutputFile(Address[1..], [.. stream.ToArray(), .. "\n"u8]);
    }

    // As many whole words as fit.
    private static string Short(string title)
    {
        var cut = title.Length <= LongestName ? title.Length : title.LastIndexOf(' ', LongestName);
        return title[..(cut > 0 ? cut : LongestName)];
    }
}
