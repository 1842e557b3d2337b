using SupportMap.Content.Model;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads one file of <c>guides/</c> or <c>pages/</c>.</summary>
internal static class GuideReader
{
    public static GuideEntry? Read(SourceFile file, Vocabulary vocabulary, DiagnosticBag bag)
    {
        if (EntryText.Read(file, "a guide", bag) is not { } entry)
        {
            return null;
        }

        var map = entry.Map;
        var title = map.Text(OtherKeys.Title, 80);
        var summary = map.Text(OtherKeys.Summary, SharedReaders.MaxSummary);
        var order = map.Struct(OtherKeys.Order, SharedReaders.WholeNumber, Codes.BadNumber);
        var needs = map.List(OtherKeys.Needs, vocabulary.Needs.Parse, Codes.UnknownReference);
        var when = map.List(OtherKeys.When, vocabulary.Stages.Parse, Codes.UnknownReference);
        var audiences = map.List(OtherKeys.For, vocabulary.Audiences.Parse, Codes.UnknownReference);
        IReadOnlyList<RichText> checklist = [.. map.Scalars(OtherKeys.Checklist).Select(item => MarkdownText.ReadInline(file, item.Text, item.Span, bag))];
        var services = map.List(OtherKeys.Services, Values.Ids.Parse, Codes.BadId);
        var sources = SharedReaders.Sources(map, OtherKeys.Sources, bag);
        var body = entry.Details(ServiceKeys.Details, MarkdownText.MaxPageLength);
        map.Done();
        return title is null || summary is null || order is null
            ? null
            : new GuideEntry(new Guide(file.Id, file.Path, title, summary, order.Value, needs, when, audiences, checklist, services, sources, body), map);
    }

    public static TextEntry? ReadPage(SourceFile file, DiagnosticBag bag)
    {
        if (EntryText.Read(file, "a page", bag) is not { } entry)
        {
            return null;
        }

        var title = entry.Map.Text(OtherKeys.Title, 80);
        var summary = entry.Map.Text(OtherKeys.Summary, SharedReaders.MaxSummary);
        var body = entry.Details(ServiceKeys.Details, MarkdownText.MaxPageLength);
        entry.Map.Done();
        return title is null || summary is null ? null : new TextEntry(file.Id, file.Path, title, summary, body);
    }
}
