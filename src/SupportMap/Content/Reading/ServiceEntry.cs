using SupportMap.Content.Model;

namespace SupportMap.Content.Reading;

/// <summary>A service with the map it was read from, so that checks can point at the right line.</summary>
internal sealed record ServiceEntry(Service Service, MapReader Map);
