using SupportMap.Checks;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Binding;

/// <summary>From the files of the input to a catalogue that is whole and checked.</summary>
internal static class CatalogueReader
{
    /// <summary>Reads, binds and checks everything.</summary>
    /// <param name="root">The input folder as the user named it: the start of the paths in messages.</param>
    /// <param name="today">For checks on dates.</param>
    /// <param name="cache">Spares reading what has not changed since it was last given.</param>
    /// <returns>All faults of all files are in <paramref name="bag"/>.</returns>
    public static BoundInput Read(
        IReadOnlyList<InputFile> files, string root, DateOnly today, DiagnosticBag bag, CatalogueCache? cache = null)
    {
        var input = InputSet.Sort(files, root, FileKinds.EntryKeys, bag);
        var known = cache?.Begin(files, root, today);
        var reference = known?.ReferenceData ?? ReferenceData.Read(input, today);
        bag.AddRange(reference.Faults);
        var reading = Task.Run(() => known?.Information ?? InformationEntries.Read(input, reference, today));
        var read = ParallelReading.Read(
            input.In("services"),
            (file, own) => known?.Service(file) ?? ReadService(file, reference, today, own),
            faults => new ServiceFile(null, faults));
        var information = reading.GetAwaiter().GetResult();
        cache?.Keep(reference, information, input.In("services"), read);
        bag.AddRange(information.Faults);
        bag.AddRange(read.SelectMany(file => file.Faults));

        List<CheckedService> services = [.. read.Select(file => file.Service).OfType<CheckedService>()];
        PhoneChecks.CheckShared(services, bag);
        ReferenceChecks.CheckTwins(services, bag);
        ReferenceChecks.CheckSuccessors(services, input, bag);
        ReferenceChecks.CheckServices(
            [.. reference.NamedServices, .. information.NamedServices, .. services.SelectMany(entry => entry.WhenClosed)],
            services,
            input,
            bag);
        ReferenceChecks.CheckNextServices(services, bag);
        ReferenceChecks.CheckHolidays([.. services.SelectMany(entry => entry.Holidays)], reference.Holidays, input, bag);
        FormerNameChecks.Check("services", [.. services.SelectMany(entry => entry.FormerNames)], input, bag);
        CoverageChecks.Check(reference.NeedIds, services, information.Pages, input, bag);
        ReferenceChecks.CheckOrphans(services, input, reference.Vocabulary, bag);
        IReadOnlyList<SiteLink> links =
            [.. reference.Links, .. information.Links, .. services.SelectMany(entry => entry.Service.Details.Links)];
        var catalogue = bag.HasErrors || reference.Site is null
            ? null
            : Assemble(reference.Site, reference, information, services, links, today);
        return new BoundInput(input, reference.Vocabulary, services, links, catalogue);
    }

    private static Catalogue Assemble(
        SiteSettings site,
        ReferenceData reference,
        InformationEntries information,
        IReadOnlyList<CheckedService> services,
        IReadOnlyList<SiteLink> links,
        DateOnly today)
    {
        var vocabulary = reference.Vocabulary;
        return new Catalogue
        {
            Site = site.Notice?.Until < today ? site with { Notice = null } : site,
            Needs = vocabulary.Needs.Items,
            Areas = vocabulary.Areas.Items,
            Stages = vocabulary.Stages.Items,
            Audiences = vocabulary.Audiences.Items,
            Prisons = vocabulary.Prisons.Items,
            SearchWords = reference.SearchWords,
            Holidays = reference.Holidays,
            Organisations = [.. vocabulary.Organisations.Items.OrderBy(o => NameOrder.Key(o.Name), StringComparer.Ordinal)
                .ThenBy(o => o.Id, StringComparer.Ordinal)],
            Published = Services(services, ServiceStatus.Published, today),
            Closed = Services(services, ServiceStatus.Closed, today),
            Drafts = Services(services, ServiceStatus.Draft, today),
            Guides = [.. information.Guides.OrderBy(g => g.Order)
                .ThenBy(g => NameOrder.Key(g.Title), StringComparer.Ordinal)
                .ThenBy(g => g.Id, StringComparer.Ordinal)],
            Pages = information.Pages,
            Answers = information.Answers,
            Places = information.Places,
            Links = links,
        };
    }

    private static ServiceFile ReadService(EntryFile file, ReferenceData reference, DateOnly today, DiagnosticBag bag)
    {
        if (file.Decode(bag) is not { } source || ServiceReader.Read(source, reference.Vocabulary, bag) is not { } entry)
        {
            return new ServiceFile(null, bag.Items);
        }

        ServiceChecks.Check(entry, reference.Homes, reference.Vocabulary, today);
        return new ServiceFile(CheckedService.Of(entry), bag.Items);
    }

    private static IReadOnlyList<Service> Services(IReadOnlyList<CheckedService> entries, ServiceStatus status, DateOnly today) =>
        [.. entries.Select(e => e.Service)
            .Where(s => s.Status == status)
            .Select(s => s.On(today))
            .OrderBy(s => NameOrder.Key(s.Name), StringComparer.Ordinal)
            .ThenBy(s => s.Id, StringComparer.Ordinal)];
}
