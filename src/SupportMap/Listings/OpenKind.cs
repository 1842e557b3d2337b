namespace SupportMap.Listings;

/// <summary>Whether a door or a number answers.</summary>
public enum OpenKind
{
    /// <summary>Nobody can tell.</summary>
    Unknown,
    Open,

    /// <summary>It answers when the office is shut, which it is by all that is usual, though nobody knows its hours.</summary>
    OutOfHours,
    Closed,
    ByAppointment,

    /// <summary>It would be open on an ordinary day, and this is a holiday.</summary>
    MayBeShut,
}
