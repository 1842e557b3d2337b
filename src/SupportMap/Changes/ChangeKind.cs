namespace SupportMap.Changes;

/// <summary>What happens to an entry as a whole.</summary>
public enum ChangeKind
{
    /// <summary>A new entry that readers see.</summary>
    Added,

    /// <summary>A new entry that nobody sees yet.</summary>
    AddedAsDraft,

    /// <summary>A draft, or an entry that was closed, that readers see from now on.</summary>
    Published,

    /// <summary>An entry that leaves the lists and keeps its page.</summary>
    Closed,

    /// <summary>An entry that nobody sees any more.</summary>
    Hidden,

    /// <summary>An entry whose file is gone.</summary>
    Removed,

    /// <summary>Some of its facts.</summary>
    Changed,
}
