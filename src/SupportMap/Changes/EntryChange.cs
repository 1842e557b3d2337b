using SupportMap.Content.Model;

namespace SupportMap.Changes;

/// <summary>What happens to one entry between two versions of the input.</summary>
/// <param name="Name">As readers know it: the new name, or the old one of an entry that goes.</param>
/// <param name="File">Its file in the newer version, or in the older one when it goes: <c>services/foodbank.md</c>.</param>
/// <param name="Path">Its page; null when it has none, before and after.</param>
/// <param name="IsCrisis">True for a service whose number people in danger phone: somebody must look twice.</param>
/// <param name="Facts">Each fact that changes, in the order of the file; empty for an entry that comes or goes.</param>
public sealed record EntryChange(ChangeKind Kind, string Name, string File, string? Path, bool IsCrisis, IReadOnlyList<FactChange> Facts)
{
    /// <summary>The service, when it is in the newer version.</summary>
    public Service? Service { get; init; }

    /// <summary>True when nobody saw the older version.</summary>
    public bool IsFromDraft { get; init; }
}
