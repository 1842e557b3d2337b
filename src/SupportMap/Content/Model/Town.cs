namespace SupportMap.Content.Model;

/// <summary>A town, village or district that people name.</summary>
/// <param name="Also">Other spellings and nicknames that people type.</param>
public sealed record Town(string Name, IReadOnlyList<string> Also);
