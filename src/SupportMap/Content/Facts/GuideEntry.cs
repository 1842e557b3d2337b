using SupportMap.Content.Model;
using SupportMap.Content.Reading;

namespace SupportMap.Content.Facts;

/// <summary>A guide with the text it was read from, so that checks can point at the right line.</summary>
/// <param name="Guide">Holds nothing where a fault was reported.</param>
/// <param name="ServiceNames">The ids of services that it names.</param>
internal sealed record GuideEntry(Guide Guide, EntryText Text, IReadOnlyList<YamlScalar> ServiceNames);
