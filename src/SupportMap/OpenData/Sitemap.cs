using System.Globalization;
using System.Text;
using System.Xml;
using SupportMap.Output;
using SupportMap.Pages;

namespace SupportMap.OpenData;

/// <summary>The list of pages for search engines. Source: sitemaps.org, protocol 0.9.</summary>
public static class Sitemap
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static OutputFile For(IReadOnlyList<Page> pages)
    {
        var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", Schema);
            foreach (var page in pages.Where(page => !page.NoIndex))
            {
                xml.WriteStartElement("url", Schema);
                xml.WriteElementString("loc", Schema, page.Frame.Absolute(page.Path));
                if (Changed(page) is { } day)
                {
                    xml.WriteElementString("lastmod", Schema, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return new OutputFile("sitemap.xml", Encoding.UTF8.GetBytes(text + "\n"));
    }

    // What the input says and no clock: the day on which somebody last asked the service. Other pages do not know.
    private static DateOnly? Changed(Page page) => page is ServicePage service ? service.Service.Confirmation?.On : null;

    // So that the first line says utf-8, which is what is written.
    private sealed class Utf8Writer : StringWriter
    {
        public Utf8Writer()
            : base(CultureInfo.InvariantCulture)
        {
        }

        public override Encoding Encoding => Encoding.UTF8;
    }
}
