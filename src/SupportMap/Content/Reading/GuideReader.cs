using SupportMap.Content.Model;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads one file of <c>guides/</c> or <c>pages/</c>.</summary>
internal static class GuideReader
{
    /// <summary>The entry, or null when nothing of it could be read; every fault is in <paramref name="bag"/>.</summary>
    public static GuideEntry? Read(SourceFile file, Vocabulary vocabulary, DiagnosticBag bag)
    {
        if (EntryText.Read(file, "a guide", bag) is not { } entry)
        {
            return null;
        }

        var map = entry.Map;
        var title = entry.Words(OtherKeys.Title);
        var summary = entry.Words(OtherKeys.Summary);
        var order = map.Struct(OtherKeys.Order, text => SharedReaders.WholeNumber(text, OtherKeys.Order.Most), Codes.BadNumber);
        var needs = map.List(OtherKeys.Needs, vocabulary.Needs.Parse, Codes.UnknownReference);
        var when = map.List(OtherKeys.When, vocabulary.Stages.Parse, Codes.UnknownReference);
        var audiences = map.List(OtherKeys.For, vocabulary.Audiences.Parse, Codes.UnknownReference);
        IReadOnlyList<RichText> checklist =
            [.. map.Scalars(OtherKeys.Checklist).Select(item => MarkdownText.ReadInline(file, item, entry.Prose, bag))];
        var services = map.List(OtherKeys.Services, Values.Ids.Parse, Codes.BadId);
        var sources = SharedReaders.Sources(map, OtherKeys.Sources, bag);
        var body = entry.Details(ServiceKeys.Details, MarkdownText.MaxPageLength);
        map.Done();
        return new GuideEntry(
            new Guide(
                file.Id, file.Path, title ?? "", summary ?? "", order ?? 0, needs, when, audiences, checklist, services, sources, body),
            entry,
            map.Scalars(OtherKeys.Services));
    }

    /// <summary>The entry, or null when nothing of it could be read; every fault is in <paramref name="bag"/>.</summary>
    public static PageEntry? ReadPage(SourceFile file, DiagnosticBag bag)
    {
        if (EntryText.Read(file, "a page", bag) is not { } entry)
        {
            return null;
        }

        var title = entry.Words(OtherKeys.Title);
        var summary = entry.Words(OtherKeys.Summary);
        var body = entry.Details(ServiceKeys.Details, MarkdownText.MaxPageLength);
        entry.Map.Done();
        return new PageEntry(new TextEntry(file.Id, file.Path, title ?? "", summary ?? "", body), entry);
    }
}
