using SupportMap.Content.Model;

namespace SupportMap.Pages;

/// <summary>Services that are listed together under one heading.</summary>
/// <param name="Path">The page about this group, or null.</param>
/// <param name="Services">At least one.</param>
public sealed record ServiceGroup(string Id, string Heading, string? Path, IReadOnlyList<Service> Services);
