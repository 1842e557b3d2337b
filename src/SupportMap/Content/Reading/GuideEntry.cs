using SupportMap.Content.Model;

namespace SupportMap.Content.Reading;

/// <summary>A guide with the map it was read from, so that checks can point at the right line.</summary>
internal sealed record GuideEntry(Guide Guide, MapReader Map);
