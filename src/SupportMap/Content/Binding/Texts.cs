using SupportMap.Checks;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Binding;

/// <summary>The guides, the pages and the lists of places of the input.</summary>
/// <param name="NamedServices">The ids of services that they name.</param>
/// <param name="Links">Every link to a page of the site itself that stands in them.</param>
/// <param name="Faults">Of these files, as far as they can be known without the services.</param>
internal sealed record Texts(
    IReadOnlyList<Guide> Guides,
    IReadOnlyList<TextEntry> Pages,
    IReadOnlyList<PlaceList> Places,
    IReadOnlyList<YamlScalar> NamedServices,
    IReadOnlyList<SiteLink> Links,
    IReadOnlyList<Diagnostic> Faults)
{
    public static Texts Read(InputSet input, ReferenceData ground, DateOnly today)
    {
        var bag = new DiagnosticBag();
        var guides = Read(input, "guides", bag, file => GuideReader.Read(file, ground.Vocabulary, bag), entry => entry.Text);
        var pages = Read(input, "pages", bag, file => GuideReader.ReadPage(file, bag), entry => entry.Text);
        IReadOnlyList<PlaceList> places =
            [.. input.In("places").Select(file => ReadPlaces(file, ground, today, bag)).OfType<PlaceList>()];
        ReferenceChecks.CheckGuides(ground.NamedGuides, guides, input, bag);
        return new Texts(
            [.. guides.Select(entry => entry.Guide)],
            [.. pages.Select(entry => entry.Page)],
            places,
            [.. guides.SelectMany(guide => guide.ServiceNames)],
            [
                .. guides.SelectMany(entry => entry.Guide.Checklist.Append(entry.Guide.Body)).SelectMany(text => text.Links),
                .. pages.SelectMany(entry => entry.Page.Body.Links),
            ],
            bag.Items);
    }

    private static PlaceList? ReadPlaces(EntryFile file, ReferenceData ground, DateOnly today, DiagnosticBag bag)
    {
        return EachFile.Guard(file.Start, bag, One, () => null);

        PlaceList? One()
        {
            if (file.Decode(bag, TextDecoder.MaxListBytes) is not { } source || PlaceListReader.Read(source, bag) is not { } entry)
            {
                return null;
            }

            PlaceListChecks.Check(entry, ground.Vocabulary.Areas, ground.Homes, today);
            return entry.List;
        }
    }

    private static List<T> Read<T>(InputSet input, string folder, DiagnosticBag bag, Func<SourceFile, T?> read, Func<T, EntryText> textOf)
        where T : class
    {
        return [.. input.In(folder).Select(file => EachFile.Guard(file.Start, bag, () => One(file), () => null)).OfType<T>()];

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
