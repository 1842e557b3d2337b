using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;

namespace SupportMap.Content.Binding;

/// <summary>What the files of the input came to.</summary>
/// <param name="Links">Every link to a page of the site itself that stands in the input.</param>
/// <param name="Catalogue">Null when there was an error.</param>
internal sealed record BoundInput(
    InputSet Files,
    Vocabulary Vocabulary,
    IReadOnlyList<CheckedService> Services,
    IReadOnlyList<SiteLink> Links,
    Catalogue? Catalogue);
