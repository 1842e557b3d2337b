namespace SupportMap.Output;

/// <summary>The parts of a build that take time, in their order.</summary>
public enum BuildPhase
{
    /// <summary>Files are taken from disk.</summary>
    Read,

    /// <summary>Entries are parsed, bound and checked.</summary>
    Check,

    /// <summary>The search gets its index.</summary>
    Index,

    /// <summary>It is worked out which pages there are and what stands on each.</summary>
    Plan,

    /// <summary>Pages and data are made and put on disk.</summary>
    Write,
}
