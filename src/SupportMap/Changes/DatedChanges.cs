namespace SupportMap.Changes;

/// <summary>What one change of the input did.</summary>
/// <param name="Id">The change's own name, the same for ever: a commit.</param>
/// <param name="At">When it was made.</param>
public sealed record DatedChanges(string Id, DateTimeOffset At, CatalogueChanges Changes);
