using SupportMap.Checks;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Binding;

/// <summary>What the entries of the input refer to: its settings and lists, and the organisations.</summary>
/// <param name="Site">Null when something required could not be read.</param>
/// <param name="NamedServices">The ids of services that the lists name.</param>
/// <param name="NamedGuides">The ids of guides that the lists name.</param>
/// <param name="NeedIds">The id of each need, where it stands.</param>
/// <param name="Links">Every link to a page of the site itself that stands in these files.</param>
/// <param name="Faults">Of these files, as far as they can be known without the rest.</param>
internal sealed record ReferenceData(
    SiteSettings? Site,
    SearchWords SearchWords,
    Vocabulary Vocabulary,
    IReadOnlyList<HolidayList> Holidays,
    IReadOnlyList<YamlScalar> NamedServices,
    IReadOnlyList<YamlScalar> NamedGuides,
    IReadOnlyList<YamlScalar> NeedIds,
    IReadOnlyList<SiteLink> Links,
    IReadOnlyList<Diagnostic> Faults)
{
    /// <summary>From the name of a town to the area it lies in.</summary>
    public IReadOnlyDictionary<string, Area> Homes { get; } = Area.ByTown(Vocabulary.Areas.Items);

    public static ReferenceData Read(InputSet input, DateOnly today)
    {
        var bag = new DiagnosticBag();
        var named = new NamedByLists([], [], [], [], [], [], []);
        // Side by side: at the start of the program each of these waits for its code to be compiled.
        var (ofSite, ofHolidays) = (new DiagnosticBag(), new DiagnosticBag());
        var site = Task.Run(
            () => List(input, "site.yaml", ofSite, file => SiteReader.Read(file, named.Audiences, named.Needs, named.Holidays, ofSite)));
        var reading = Task.Run(() => ReadHolidays(input, today, ofHolidays));
        var words = List(input, "words.yaml", bag, file => WordsReader.Read(file, named.Services, bag));
        var danger = List(input, "danger.yaml", bag, file => DangerReader.Read(file, named.Services, bag));
        var vocabulary = ReadVocabulary(input, words.OfNeeds, named, bag);
        WordsReader.CheckIds([.. words.Ids, .. danger.Needs], vocabulary.Needs, bag);
        var (settings, links) = site.GetAwaiter().GetResult();
        var holidays = reading.GetAwaiter().GetResult();
        ReferenceChecks.CheckNames(named.Audiences, vocabulary.Audiences, bag);
        ReferenceChecks.CheckNames(named.Needs, vocabulary.Needs, bag);
        if (input.List("site.yaml") is { } file)
        {
            NoticeChecks.Check(settings, file.Start, today, bag);
        }

        ReferenceChecks.CheckHolidays([.. named.Holidays, .. named.KeptHolidays], holidays, input, bag);
        ReferenceChecks.CheckMeaning(named.Holidays, settings, holidays, input, bag);
        return new ReferenceData(
            settings,
            words.Search with { Danger = danger.Words },
            vocabulary,
            holidays,
            named.Services,
            named.Guides,
            named.NeedIds,
            links,
            [.. ofSite.Items, .. ofHolidays.Items, .. bag.Items]);
    }

    private static Vocabulary ReadVocabulary(
        InputSet input, IReadOnlyDictionary<string, IReadOnlyList<string>> words, NamedByLists named, DiagnosticBag bag)
    {
        var organisations = ReadOrganisations(input, named, bag);
        var isWhole = organisations.Count == input.In("organisations").Count && input.IsWhole("organisations");
        return new Vocabulary(
            Renamed((file, former) => VocabularyReaders.Needs(file, words, named.Services, named.NeedIds, former, bag), "needs.yaml"),
            Renamed((file, former) => AreaReader.Read(file, former, bag), "areas.yaml"),
            Renamed((file, former) => VocabularyReaders.Stages(file, named.Guides, former, bag), "stages.yaml"),
            List(input, "audiences.yaml", bag, file => VocabularyReaders.Audiences(file, bag)),
            List(input, "prisons.yaml", bag, file => VocabularyReaders.Prisons(file, bag)),
            new Lookup<Organisation>(
                "the folder organisations", organisations, o => o.Id, isWhole ? null : id => input.Has("organisations", id))
            {
                Added = id => $"; for a new one add the file organisations/{Ids.Suggest(id)}.yaml, with its name and kind",
            });

        Lookup<T> Renamed<T>(Func<SourceFile?, List<FormerName>, Lookup<T>> read, string name)
            where T : class
        {
            var former = new List<FormerName>();
            var list = List(input, name, bag, file => read(file, former));
            FormerNameChecks.CheckList(name, former, id => list.Find(id) is not null, bag);
            return list;
        }
    }

    private static IReadOnlyList<Organisation> ReadOrganisations(InputSet input, NamedByLists named, DiagnosticBag bag)
    {
        var read = ParallelReading.Read(input.In("organisations"), (file, own) =>
        {
            var (texts, formerNames, holidays) = (new List<EntryText>(), new List<FormerName>(), new List<YamlScalar>());
            var organisation = file.Decode(own) is { } source
                ? OrganisationReader.Read(source, texts, formerNames, holidays, own)
                : null;
            texts.ForEach(text => TextChecks.Check(text, isPublic: true, null, own));
            return (Organisation: organisation, FormerNames: formerNames, Holidays: holidays, Faults: own.Items);
        }, faults => (null, [], [], faults));
        bag.AddRange(read.SelectMany(one => one.Faults));
        named.KeptHolidays.AddRange(read.SelectMany(one => one.Holidays));
        FormerNameChecks.Check("organisations", [.. read.SelectMany(one => one.FormerNames)], input, bag);
        return [.. read.Select(one => one.Organisation).OfType<Organisation>()];
    }

    private static IReadOnlyList<HolidayList> ReadHolidays(InputSet input, DateOnly today, DiagnosticBag bag)
    {
        var read = ParallelReading.Read(
            input.In("holidays"),
            (file, own) => (
                List: file.Decode(own, TextDecoder.MaxListBytes) is { } source ? HolidayListReader.Read(source, today, own) : null,
                Faults: own.Items),
            faults => (null, faults));
        bag.AddRange(read.SelectMany(one => one.Faults));
        return [.. read.Select(one => one.List).OfType<HolidayList>()];
    }

    // One on which the program fails is told like one that cannot be read, and then taken for missing.
    private static T List<T>(InputSet input, string name, DiagnosticBag bag, Func<SourceFile?, T> read) =>
        input.List(name) is { } file ? ParallelReading.Guard(file.Start, bag, () => read(file), () => read(null)) : read(null);

    // What the lists refer to, before it is known what there is.
    private sealed record NamedByLists(
        List<YamlScalar> Services,
        List<YamlScalar> Guides,
        List<YamlScalar> Audiences,
        List<YamlScalar> Needs,
        List<YamlScalar> NeedIds,
        List<YamlScalar> Holidays,
        List<YamlScalar> KeptHolidays);
}
