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

    // The protocol allows no more addresses in one file.
    private const int MostAddresses = 50_000;

    /// <summary>One file, or for a very large site an index and the parts that it names.</summary>
    /// <param name="most">How many addresses one file may hold.</param>
    public static IReadOnlyList<OutputFile> For(IReadOnlyList<Page> pages, int most = MostAddresses)
    {
        IReadOnlyList<Page> shown = [.. pages.Where(page => !page.NoIndex)];
        if (shown.Count <= most)
        {
            return [Part("sitemap.xml", shown)];
        }

        IReadOnlyList<OutputFile> parts = [.. shown.Chunk(most).Select((part, at) =>
            Part(string.Create(CultureInfo.InvariantCulture, $"sitemap-{at + 1}.xml"), part))];
        var places = parts.Select(part => (shown[0].Frame.Absolute($"/{part.Path}"), (DateOnly?)null));
        return [File("sitemap.xml", "sitemapindex", "sitemap", places), .. parts];
    }

    private static OutputFile Part(string path, IEnumerable<Page> pages) =>
        File(path, "urlset", "url", pages.Select(page => (page.Frame.Absolute(page.Path), Changed(page))));

    private static OutputFile File(string path, string root, string item, IEnumerable<(string Address, DateOnly? Changed)> places)
    {
        var text = new Utf8Writer();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement(root, Schema);
            foreach (var (address, changed) in places)
            {
                xml.WriteStartElement(item, Schema);
                xml.WriteElementString("loc", Schema, address);
                if (changed is { } day)
                {
                    xml.WriteElementString("lastmod", Schema, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return new OutputFile(path, Encoding.UTF8.GetBytes(text + "\n"));
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
