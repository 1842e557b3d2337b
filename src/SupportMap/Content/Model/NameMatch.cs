namespace SupportMap.Content.Model;

/// <summary>How a name of another list compares with ours.</summary>
public enum NameMatch
{
    /// <summary>It means the same.</summary>
    Exact,

    /// <summary>It holds more than ours.</summary>
    Broader,

    /// <summary>It is a part of ours.</summary>
    Narrower,
}
