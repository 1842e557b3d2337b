using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

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

        var empty = new Guide(file.Id, file.Path, "", "", 0, [], [], [], [], [], [], RichText.Empty);
        var guide = new FactSource(entry, vocabulary).Read(GuideFacts.All, empty) with { Body = Body(entry) };
        return new GuideEntry(guide, entry, entry.Map.Scalars(SharedKeys.Services));
    }

    /// <summary>The entry, or null when nothing of it could be read; every fault is in <paramref name="bag"/>.</summary>
    public static PageEntry? ReadPage(SourceFile file, DiagnosticBag bag)
    {
        if (EntryText.Read(file, "a page", bag) is not { } entry)
        {
            return null;
        }

        var page = new FactSource(entry).Read(PageFacts.All, new TextEntry(file.Id, file.Path, "", "", RichText.Empty));
        return new PageEntry(page with { Body = Body(entry) }, entry);
    }

    private static RichText Body(EntryText entry) => entry.Details(SharedKeys.Details, MarkdownText.MaxPageLength);
}
