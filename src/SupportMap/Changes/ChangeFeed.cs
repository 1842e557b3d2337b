using System.Globalization;
using System.Text;
using System.Xml;
using SupportMap.Content.Model;
using SupportMap.Output;

namespace SupportMap.Changes;

/// <summary>What changed lately, for feed readers: <c>changes.xml</c>. Source: RFC 4287 (Atom), RFC 4151 (names of entries).</summary>
public static class ChangeFeed
{
    public const string Path = "changes.xml";

    private const string Schema = "http://www.w3.org/2005/Atom";

    /// <summary>How many entries the feed holds at most.</summary>
    private const int Most = 50;

    /// <summary>The feed, perhaps without entries; null when the site has no address, without which an entry can have no name.</summary>
    /// <param name="newest">What is published now: nothing that it does not hold is told.</param>
    /// <param name="history">The newest first.</param>
    /// <param name="today">The day of a feed that has nothing to tell.</param>
    public static OutputFile? For(Catalogue newest, IReadOnlyList<DatedChanges> history, DateOnly today)
    {
        var site = newest.Site;
        if (!site.HasAddress)
        {
            return null;
        }

        var open = new PublicChanges(newest);
        var entries = history
            .SelectMany(each => each.Changes.Entries.Select(entry => (each.Id, each.At, entry.File, Public: open.Of(entry))))
            .Where(each => each.Public is not null)
            .Take(Most)
            .ToList();
        var host = new Uri(site.BaseUrl).Host;
        using var bytes = new MemoryStream();
        using (var xml =
            XmlWriter.Create(bytes, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("feed", Schema);
            Element(xml, "title", $"What changed: {site.Title}");
            Element(xml, "id", $"{site.BaseUrl}/{Path}");
            Element(xml, "updated", Time(entries.Count > 0 ? entries[0].At : new DateTimeOffset(today, TimeOnly.MinValue, TimeSpan.Zero)));
            Link(xml, "self", $"{site.BaseUrl}/{Path}");
            Link(xml, "alternate", $"{site.BaseUrl}/");
            xml.WriteStartElement("author", Schema);
            Element(xml, "name", site.Title);
            xml.WriteEndElement();
            foreach (var (id, at, file, change) in entries)
            {
                var entry = change!.Entry;
                xml.WriteStartElement("entry", Schema);
                Element(xml, "title", $"{entry.Name} {ChangeText.Headline(entry)}");
                Element(xml, "id", $"tag:{host},{at.UtcDateTime.Year}:{id}/{file}");
                Element(xml, "updated", Time(at));
                Link(xml, "alternate", site.BaseUrl + entry.Path);
                Element(xml, "summary", string.Join('\n', change.Sentences.DefaultIfEmpty($"{entry.Name} {ChangeText.Headline(entry)}.")));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return new OutputFile(Path, [.. bytes.ToArray(), (byte)'\n']);
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Schema, text);

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Schema);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
