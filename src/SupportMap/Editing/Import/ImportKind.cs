namespace SupportMap.Editing.Import;

/// <summary>What importing a row does.</summary>
public enum ImportKind
{
    /// <summary>A new file.</summary>
    Adds,

    /// <summary>Changes a file that is there.</summary>
    Changes,

    /// <summary>Nothing: the file says the same already.</summary>
    Same,

    /// <summary>Nothing: there is something to fix first.</summary>
    Bad,
}
