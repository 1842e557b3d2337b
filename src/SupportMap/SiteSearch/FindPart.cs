using SupportMap.Content.Model;

namespace SupportMap.SiteSearch;

/// <summary>Services that stand in one list and in one index; see <see cref="FindParts"/>.</summary>
/// <param name="Path">The address of the page with the list.</param>
/// <param name="Area">Whom they are for; null for everybody.</param>
/// <param name="Number">Counts the parts of an area from 1.</param>
public sealed record FindPart(string Path, Area? Area, int Number, IReadOnlyList<Service> Services)
{
    /// <summary>The plain name of the index among the site's assets.</summary>
    public string Asset => Area is null ? "search-index.txt" : $"search-index-{Area.Id}-{Number}.txt";

    /// <summary>The main needs of the services.</summary>
    public IEnumerable<Need> Needs => Services.Select(service => service.MainNeed).DistinctBy(need => need.Id);
}
