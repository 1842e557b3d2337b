using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>Reads one file of <c>services/</c>. Whether its facts fit together is checked afterwards.</summary>
internal static class ServiceReader
{
    /// <summary>The entry, or null when nothing of it could be read; every fault is in <paramref name="bag"/>.</summary>
    /// <param name="facts">What a service may say; null for <see cref="ServiceFacts.All"/>.</param>
    public static ServiceEntry? Read(
        SourceFile file, Vocabulary vocabulary, DiagnosticBag bag, IReadOnlyList<FactRow<Service>>? facts = null)
    {
        if (EntryText.Read(file, "a service", bag) is not { } entry)
        {
            return null;
        }

        var source = new FactSource(entry, vocabulary);
        var service = source.Read(facts ?? ServiceFacts.All, new Service { Id = file.Id, File = file.Path });
        return new ServiceEntry(service, entry, source.Status)
        {
            Towns = source.Map.Scalars(ServiceKeys.Towns),
            PhoneSpans = source.PhoneSpans,
            AreasAreKnown = service.Areas.Count > 0 && service.Areas.Count == source.Map.Scalars(ServiceKeys.Areas).Count,
        };
    }
}
