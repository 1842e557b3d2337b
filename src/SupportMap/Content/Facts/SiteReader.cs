using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>Reads <c>site.yaml</c>.</summary>
internal static class SiteReader
{
    /// <summary>The settings, null when something required could not be read, and every link to a page of the site itself.</summary>
    /// <param name="audiences">Gets the ids of audiences that the file names.</param>
    /// <param name="needs">Gets the ids of needs that it names.</param>
    /// <param name="holidays">Gets the id of the list of holidays that it names.</param>
    public static (SiteSettings? Settings, IReadOnlyList<SiteLink> Links) Read(
        SourceFile? file, List<YamlScalar> audiences, List<YamlScalar> needs, List<YamlScalar> holidays, DiagnosticBag bag)
    {
        if (file is null || EntryText.Read(file, "the site", bag, YamlLimits.List)?.Map is not { } map)
        {
            return (null, []);
        }

        var source = new FactSource(map, bag);
        var settings = source.ReadWhole(SiteFacts.All, new SiteSettings());
        audiences.AddRange(source.Audiences);
        needs.AddRange(source.Needs);
        holidays.AddRange(source.Holidays);
        return (settings, source.Links);
    }
}
