using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>What stands in a pack.</summary>
/// <param name="Urgent">For the front page: what answers when it cannot wait.</param>
/// <param name="Index">One line for each need that has services in the pack.</param>
public sealed record PackContent(IReadOnlyList<Service> Urgent, IReadOnlyList<PackPart> Parts, IReadOnlyList<PackIndexLine> Index);

/// <summary>A part of a pack: what matters at one time, or what helps with one need.</summary>
/// <param name="Summary">A sentence below the heading, or null.</param>
/// <param name="Guide">Its checklist opens the part; null for none.</param>
/// <param name="Entries">Services that stand here; each stands once in a pack.</param>
/// <param name="Also">Services of earlier parts that matter here too.</param>
public sealed record PackPart(
    string Id,
    string Heading,
    string? Summary,
    Guide? Guide,
    IReadOnlyList<PackEntry> Entries,
    IReadOnlyList<PackReference> Also);

/// <param name="Number">From 1, through the whole pack, so that people can say "number 12".</param>
public sealed record PackEntry(int Number, Service Service, Freshness Freshness);

/// <summary>The addresses of an area's packs.</summary>
/// <param name="Discreet">Null where there is no discreet version.</param>
public sealed record PackLinks(Area Area, string Path, string? Discreet);

/// <param name="ReplacedBy">What took its place, or null.</param>
public sealed record EndedService(Service Service, Service? ReplacedBy);

/// <summary>A service that stands elsewhere in the pack.</summary>
public sealed record PackReference(int Number, string Name);

/// <summary>Where to find help with one need.</summary>
public sealed record PackIndexLine(Need Need, IReadOnlyList<int> Numbers);
