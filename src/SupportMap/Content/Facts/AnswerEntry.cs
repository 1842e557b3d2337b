using SupportMap.Content.Model;
using SupportMap.Content.Reading;

namespace SupportMap.Content.Facts;

/// <summary>A short answer with the text it was read from, so that checks can point at the right line.</summary>
/// <param name="ServiceNames">The ids of services that it names.</param>
/// <param name="GuideNames">The ids of guides that it names.</param>
internal sealed record AnswerEntry(
    ShortAnswer Answer, EntryText Text, IReadOnlyList<YamlScalar> ServiceNames, IReadOnlyList<YamlScalar> GuideNames);
