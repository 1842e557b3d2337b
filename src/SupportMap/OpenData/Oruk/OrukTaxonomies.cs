using SupportMap.Content.Model;

namespace SupportMap.OpenData.Oruk;

/// <summary>Needs, stages, audiences and areas as taxonomies: each term has an address on the site that explains it.</summary>
internal sealed class OrukTaxonomies
{
    private readonly Dictionary<(string Taxonomy, string Term), OrukTaxonomyTerm> _terms = [];

    private OrukTaxonomies(IReadOnlyList<OrukTaxonomy> all) => All = all;

    /// <summary>With their terms.</summary>
    public IReadOnlyList<OrukTaxonomy> All { get; private init; }

    public static OrukTaxonomies Of(Catalogue catalogue, string baseUrl)
    {
        var region = catalogue.Site.Region;
        var taxonomies = new OrukTaxonomies(
        [
            Taxonomy(
                "needs",
                $"What people in {region} need help with.",
                "/needs/",
                baseUrl,
                catalogue.Needs.Select(need => new Source(need.Id, need.FirstId, need.Name, Description(need), need.Path, null))),
            Taxonomy(
                "stages",
                "The point in time at which help matters.",
                "/when/",
                baseUrl,
                catalogue.Stages.Select(stage => new Source(stage.Id, stage.FirstId, stage.Name, stage.Summary, stage.Path, null))),
            Taxonomy(
                "audiences",
                "Whom a service is for.",
                "/find/",
                baseUrl,
                catalogue.Audiences.Select(
                    audience => new Source(
                        audience.Id, audience.Id, audience.Name, audience.Summary ?? audience.Name, $"/find/?for={audience.Id}", null))),
            Taxonomy(
                "areas",
                $"Where a service can be used: {region}, the areas in it and around it.",
                "/areas/",
                baseUrl,
                catalogue.Areas.Select(
                    area => new Source(area.Id, area.FirstId, area.Name, $"{area.Name} ({area.Kind})", area.Path, area.Within?.FirstId))),
        ]);
        foreach (var term in taxonomies.All.SelectMany(taxonomy => taxonomy.TaxonomyTerms!))
        {
            taxonomies._terms.Add((term.Taxonomy, term.Code), term);
        }

        return taxonomies;
    }

    public IEnumerable<OrukTaxonomyTerm> Terms => All.SelectMany(taxonomy => taxonomy.TaxonomyTerms!);

    /// <summary>What the service is tagged with, in the order of its entry.</summary>
    public IReadOnlyList<OrukAttribute> AttributesOf(Service service, Guid id)
    {
        var name = id.ToString();
        return
        [
            .. service.Needs.Select(need => Attribute("needs", need.Id, need.FirstId)),
            .. service.When.Select(stage => Attribute("stages", stage.Id, stage.FirstId)),
            .. service.For.Select(audience => Attribute("audiences", audience.Id, audience.Id)),
            .. service.Areas.Select(area => Attribute("areas", area.Id, area.FirstId)),
        ];

        OrukAttribute Attribute(string taxonomy, string code, string firstCode)
        {
            var term = _terms[(taxonomy, code)];
            return new OrukAttribute(StableId.Of("attribute", name, taxonomy, firstCode), id, taxonomy, "service", term.Id, term);
        }
    }

    // The standard has no place for names in other lists: they stand in the description, as words.
    private static string Description(Need need) => string.Join(' ', need.SameAs.Select(SentenceOf).Prepend(need.Summary));

    private static string SentenceOf(SameAs other)
    {
        var list = other.List switch { OtherList.Aliss => "ALISS", _ => "Open Eligibility" };
        return other.Match switch
        {
            NameMatch.Exact => $"The same as “{other.Name}” in {list}.",
            NameMatch.Broader => $"A part of “{other.Name}” in {list}.",
            _ => $"It includes “{other.Name}” in {list}.",
        };
    }

    private static OrukTaxonomy Taxonomy(string name, string description, string path, string baseUrl, IEnumerable<Source> sources)
    {
        var id = StableId.Of("taxonomy", name);
        Guid TermId(string firstId) => StableId.Of("taxonomy", name, firstId);
        return new OrukTaxonomy(id, name, description, baseUrl + path,
            [.. sources.Select(
                source => new OrukTaxonomyTerm(
                    TermId(source.FirstId),
                    source.Id,
                    source.Name,
                    source.Description,
                    source.Within is { } within ? TermId(within) : null,
                    name,
                    id,
                    baseUrl + source.Path))]);
    }

    /// <param name="Within">The first id of what is around it.</param>
    private sealed record Source(string Id, string FirstId, string Name, string Description, string Path, string? Within);
}
