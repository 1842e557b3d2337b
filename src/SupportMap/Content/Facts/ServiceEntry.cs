using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>A service with the text it was read from, so that checks can point at the right line.</summary>
/// <param name="Service">Holds nothing where a fault was reported.</param>
/// <param name="Status">Null when it could not be read.</param>
internal sealed record ServiceEntry(Service Service, EntryText Text, ServiceStatus? Status)
{
    public MapReader Map => Text.Map;

    /// <summary>The towns with their places.</summary>
    public required IReadOnlyList<YamlScalar> Towns { get; init; }

    /// <summary>The place of each phone number, in the order of <see cref="Service.Phones"/>.</summary>
    public required IReadOnlyList<SourceSpan> PhoneSpans { get; init; }

    /// <summary>False when an area of the list could not be read.</summary>
    public required bool AreasAreKnown { get; init; }
}
