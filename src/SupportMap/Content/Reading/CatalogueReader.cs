using SupportMap.Checks;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>From the files of the input to a catalogue that is whole and checked.</summary>
public static class CatalogueReader
{
    /// <summary>Reads, binds and checks everything.</summary>
    /// <param name="root">The input folder as the user named it: the start of the paths in messages.</param>
    /// <param name="today">For checks on dates.</param>
    /// <returns>The catalogue, or null when there was an error; all faults of all files are in <paramref name="bag"/>.</returns>
    public static Catalogue? Read(IReadOnlyList<InputFile> files, string root, DateOnly today, DiagnosticBag bag)
    {
        var input = InputSet.Sort(files, root, bag);
        var named = new NamedByLists([], [], []);
        var (site, siteLinks) = SiteReader.Read(input.List("site.yaml"), named.Audiences, bag);
        var words = WordsReader.Read(input.List("words.yaml"), named.Services, bag);
        var organisations = new List<EntryText>();
        var formerNames = new List<FormerName>();
        var vocabulary = ReadVocabulary(input, words.OfNeeds, named, organisations, formerNames, bag);
        ReferenceChecks.CheckAudiences(named.Audiences, vocabulary.Audiences, bag);
        WordsReader.CheckIds(words.Ids, vocabulary.Needs, bag);
        var holidays = BankHolidaysReader.Read(input.List("bank-holidays.yaml"), today, bag);

        var (services, ownBags) = ReadServices(input, vocabulary);
        var guides = input.In("guides").Select(file => GuideReader.Read(file, vocabulary, bag)).OfType<GuideEntry>().ToList();
        var pages = input.In("pages").Select(file => GuideReader.ReadPage(file, bag)).OfType<PageEntry>().ToList();

        IReadOnlyList<YamlScalar> namedServices = [.. named.Services, .. guides.SelectMany(guide => guide.ServiceNames)];
        ServiceChecks.Check(services, input, vocabulary, today, bag);
        foreach (var own in ownBags)
        {
            // Only now: checks on a service report to the bag of its file.
            bag.AddRange(own.Items);
        }

        foreach (var text in guides.Select(entry => entry.Text).Concat(pages.Select(entry => entry.Text)).Concat(organisations))
        {
            TextChecks.Check(text, isPublic: true, null, bag);
        }

        ReferenceChecks.CheckServices(namedServices, services, input, bag);
        FormerNameChecks.Check("organisations", formerNames, input, bag);
        FormerNameChecks.Check("services", [.. services.SelectMany(entry => entry.Map.Scalars(ServiceKeys.Formerly).Select(name => new FormerName(name, entry.Service.Id)))], input, bag);
        ReferenceChecks.CheckGuides(named.Guides, guides, input, bag);
        ReferenceChecks.CheckOrphans(services, input, vocabulary, bag);
        IReadOnlyList<SiteLink> links =
        [
            .. siteLinks,
            .. services.SelectMany(entry => entry.Service.Details.Links),
            .. guides.SelectMany(entry => entry.Guide.Checklist.Append(entry.Guide.Body)).SelectMany(text => text.Links),
            .. pages.SelectMany(entry => entry.Page.Body.Links),
        ];
        if (bag.HasErrors || site is null)
        {
            LinkChecks.CheckRoughly(links, services, input, vocabulary, bag);
            return null;
        }

        return new Catalogue
        {
            Site = site,
            Needs = vocabulary.Needs.Items,
            Areas = vocabulary.Areas.Items,
            Stages = vocabulary.Stages.Items,
            Audiences = vocabulary.Audiences.Items,
            Prisons = vocabulary.Prisons.Items,
            SearchWords = words.Search,
            BankHolidays = holidays,
            Organisations = [.. vocabulary.Organisations.Items.OrderBy(o => o.Name, NameOrder.Comparer).ThenBy(o => o.Id, StringComparer.Ordinal)],
            Published = Services(services, ServiceStatus.Published),
            Closed = Services(services, ServiceStatus.Closed),
            Drafts = Services(services, ServiceStatus.Draft),
            Guides = [.. guides.Select(e => e.Guide).OrderBy(g => g.Order).ThenBy(g => g.Title, NameOrder.Comparer).ThenBy(g => g.Id, StringComparer.Ordinal)],
            Pages = [.. pages.Select(e => e.Page)],
            Links = links,
        };
    }

    private static Vocabulary ReadVocabulary(InputSet input, IReadOnlyDictionary<string, IReadOnlyList<string>> words, NamedByLists named, List<EntryText> texts, List<FormerName> formerNames, DiagnosticBag bag)
    {
        var files = input.In("organisations");
        var organisations = files.Select(file => OrganisationReader.Read(file, texts, formerNames, bag)).OfType<Organisation>().ToList();
        return new Vocabulary(
            VocabularyReaders.Needs(input.List("needs.yaml"), words, named.Services, bag),
            AreaReader.Read(input.List("areas.yaml"), bag),
            VocabularyReaders.Stages(input.List("stages.yaml"), named.Guides, bag),
            VocabularyReaders.Audiences(input.List("audiences.yaml"), bag),
            VocabularyReaders.Prisons(input.List("prisons.yaml"), bag),
            new Lookup<Organisation>("the folder organisations", organisations, o => o.Id, organisations.Count == files.Count && input.IsWhole("organisations") ? null : id => input.Has("organisations", id)) { Added = id => $"; for a new one add the file organisations/{Ids.Suggest(id)}.yaml, with its name and kind" });
    }

    // What the lists refer to, before it is known what there is.
    private sealed record NamedByLists(List<YamlScalar> Services, List<YamlScalar> Guides, List<YamlScalar> Audiences);

    private static (IReadOnlyList<ServiceEntry> Entries, IReadOnlyList<DiagnosticBag> Bags) ReadServices(InputSet input, Vocabulary vocabulary)
    {
        var files = input.In("services");
        var entries = new ServiceEntry?[files.Count];
        var bags = new DiagnosticBag[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            bags[i] = new DiagnosticBag();
            entries[i] = ServiceReader.Read(files[i], vocabulary, bags[i]);
        });
        return ([.. entries.OfType<ServiceEntry>()], bags);
    }

    private static IReadOnlyList<Service> Services(IReadOnlyList<ServiceEntry> entries, ServiceStatus status) =>
        [.. entries.Select(e => e.Service).Where(s => s.Status == status).OrderBy(s => s.Name, NameOrder.Comparer).ThenBy(s => s.Id, StringComparer.Ordinal)];
}
