namespace SupportMap.Content.Reading;

/// <summary>A name that a file had before.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Id">The file's name now.</param>
internal sealed record FormerName(YamlScalar Name, string Id);
