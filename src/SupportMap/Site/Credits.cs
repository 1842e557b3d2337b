using System.Text;
using SupportMap.Content.Model;
using SupportMap.Output;

namespace SupportMap.Site;

/// <summary>
/// <c>/licences.txt</c>: who keeps the site, whose facts it holds and what it is made with, in the
/// manner of humanstxt.org, above what the theme says of the software and its licences.
/// </summary>
public static class Credits
{
    /// <summary>The theme's file of licences among its root files.</summary>
    public const string Source = "licences.txt";

    /// <returns>Null when the theme has no licences.</returns>
    public static OutputFile? For(Catalogue catalogue, IReadOnlyDictionary<string, byte[]> rootFiles)
    {
        if (!rootFiles.TryGetValue(Source, out var licences))
        {
            return null;
        }

        var site = catalogue.Site;
        var running = catalogue.Published.Select(service => service.Organisation.Id).ToHashSet(StringComparer.Ordinal);
        string[] lines =
        [
            "/* SITE */",
            $"{site.Title}: {site.Tagline}",
            $"Kept by {site.Owner.Label}, {site.Owner.Url}",
            $"Words and facts may be used under {site.ContentLicence.Label}, {site.ContentLicence.Url}",
            "",
            "/* THANKS */",
            "To those who run the services, and tell people what they do:",
            .. catalogue.Organisations.Where(organisation => running.Contains(organisation.Id))
                .Select(organisation => $"  {organisation.Name}"),
            "",
            "",
        ];
        return new OutputFile(Source, [.. Encoding.UTF8.GetBytes(string.Join('\n', lines)), .. licences]);
    }
}
