namespace SupportMap.Content.Model;

/// <summary>What another list of categories calls a need, or a part of it.</summary>
/// <param name="Name">As it is written there.</param>
public sealed record SameAs(OtherList List, string Name, NameMatch Match);
