using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>What is looked for in the words of every entry, whatever it describes.</summary>
internal static class TextChecks
{
    /// <param name="isPublic">True when everybody can see it.</param>
    /// <param name="drafting">What to do with what is not known yet; null for texts that cannot be drafts.</param>
    public static void Check(EntryText entry, bool isPublic, string? drafting, DiagnosticBag bag)
    {
        PersonalDataChecks.Check(entry, bag);
        if (isPublic)
        {
            PlaceholderChecks.Check(entry, drafting, bag);
            WordChecks.Check(entry.Prose, bag);
        }
    }
}
