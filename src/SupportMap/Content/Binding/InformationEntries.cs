using SupportMap.Checks;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Binding;

/// <summary>The guides, the pages, the short answers and the lists of places of the input.</summary>
/// <param name="NamedServices">The ids of services that they name.</param>
/// <param name="Links">Every link to a page of the site itself that stands in them.</param>
/// <param name="Faults">Of these files, as far as they can be known without the services.</param>
internal sealed record InformationEntries(
    IReadOnlyList<Guide> Guides,
    IReadOnlyList<TextEntry> Pages,
    IReadOnlyList<PlaceList> Places,
    IReadOnlyList<ShortAnswer> Answers,
    IReadOnlyList<YamlScalar> NamedServices,
    IReadOnlyList<SiteLink> Links,
    IReadOnlyList<Diagnostic> Faults)
{
    public static InformationEntries Read(InputSet input, ReferenceData reference, DateOnly today)
    {
        var bag = new DiagnosticBag();
        var guides = Read(input, "guides", bag, file => GuideReader.Read(file, reference.Vocabulary, bag), entry => entry.Text);
        var pages = Read(input, "pages", bag, file => GuideReader.ReadPage(file, bag), entry => entry.Text);
        IReadOnlyList<PlaceListEntry> places =
            [.. input.In("places").Select(file => ReadPlaces(file, reference, today, bag)).OfType<PlaceListEntry>()];
        var answers = ReadAnswers(input, reference, bag);
        ReferenceChecks.CheckGuides(
            [.. reference.NamedGuides, .. answers.SelectMany(entry => entry.GuideNames)], guides, input, bag);
        return new InformationEntries(
            [.. guides.Select(entry => entry.Guide)],
            [.. pages.Select(entry => entry.Page)],
            [.. places.Select(entry => entry.List)],
            [.. answers.Select(entry => entry.Answer)],
            [
                .. guides.SelectMany(guide => guide.ServiceNames),
                .. answers.SelectMany(entry => entry.ServiceNames),
                .. places.SelectMany(entry => entry.ServiceNames),
            ],
            [
                .. guides.SelectMany(entry => entry.Guide.Checklist.Append(entry.Guide.Body)).SelectMany(text => text.Links),
                .. pages.SelectMany(entry => entry.Page.Body.Links),
                .. answers.SelectMany(entry => entry.Answer.Text.Links),
            ],
            bag.Items);
    }

    private static IReadOnlyList<AnswerEntry> ReadAnswers(InputSet input, ReferenceData reference, DiagnosticBag bag)
    {
        return input.List("answers.yaml") is { } file ? ParallelReading.Guard(file.Start, bag, () => Read(file), () => []) : [];

        IReadOnlyList<AnswerEntry> Read(SourceFile file)
        {
            var entries = AnswersReader.Read(file, reference.Vocabulary, bag);
            AnswerChecks.Check(entries, bag);
            return entries;
        }
    }

    private static PlaceListEntry? ReadPlaces(EntryFile file, ReferenceData reference, DateOnly today, DiagnosticBag bag)
    {
        return ParallelReading.Guard(file.Start, bag, One, () => null);

        PlaceListEntry? One()
        {
            if (file.Decode(bag, TextDecoder.MaxListBytes) is not { } source
                || PlaceListReader.Read(source, reference.Vocabulary, bag) is not { } entry)
            {
                return null;
            }

            PlaceListChecks.Check(entry, reference.Vocabulary.Areas, reference.Homes, today);
            return entry;
        }
    }

    private static List<T> Read<T>(InputSet input, string folder, DiagnosticBag bag, Func<SourceFile, T?> read, Func<T, EntryText> textOf)
        where T : class
    {
        return [.. input.In(folder).Select(file => ParallelReading.Guard(file.Start, bag, () => One(file), () => null)).OfType<T>()];

        T? One(EntryFile file)
        {
            if (file.Decode(bag) is not { } source || read(source) is not { } entry)
            {
                return null;
            }

            TextChecks.Check(textOf(entry), isPublic: true, null, bag);
            return entry;
        }
    }
}
