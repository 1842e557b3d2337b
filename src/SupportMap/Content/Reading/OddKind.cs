namespace SupportMap.Content.Reading;

/// <summary>What a reader of a file takes an odd character for.</summary>
internal enum OddKind
{
    /// <summary>It looks like a space.</summary>
    Space,

    /// <summary>It cannot be seen at all.</summary>
    Hidden,

    /// <summary>It looks like another character.</summary>
    LookAlike,
}
