using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>What stands in a pack.</summary>
/// <param name="Urgent">For the front: what answers when it cannot wait.</param>
/// <param name="Lists">Things to do.</param>
public sealed record PackContent(IReadOnlyList<PaperLine> Urgent, IReadOnlyList<PackList> Lists, IReadOnlyList<PackPart> Parts);

/// <summary>Things to do, from a guide.</summary>
/// <param name="Need">The need that they are about; null for those of a time.</param>
/// <param name="When">The times that they are for; empty for those of a need.</param>
public sealed record PackList(string Heading, Need? Need, IReadOnlyList<Stage> When, IReadOnlyList<RichText> Steps);

/// <summary>A part of a pack: what helps with one need.</summary>
/// <param name="Entries">Services that stand here; each stands once in a pack.</param>
public sealed record PackPart(string Id, string Heading, IReadOnlyList<PackEntry> Entries);

/// <param name="Number">From 1, through the whole pack, so that people can say "number 12".</param>
public sealed record PackEntry(int Number, Service Service, Freshness Freshness);

/// <summary>The addresses of an area's papers.</summary>
/// <param name="FirstDay">The sheet for the first 24 hours.</param>
/// <param name="Discreet">Null where there is no discreet version.</param>
/// <param name="NoWeb">Without web addresses.</param>
/// <param name="FirstDayNoWeb">The sheet without them.</param>
public sealed record PackLinks(Area Area, string Path, string FirstDay, string? Discreet, string NoWeb, string FirstDayNoWeb);

/// <param name="ReplacedBy">What took its place, or null.</param>
public sealed record EndedService(Service Service, Service? ReplacedBy);
