using SupportMap.Content.Values;

namespace SupportMap.Content.Model;

/// <summary>One place of a list.</summary>
/// <param name="Phone">Null when it is not known.</param>
/// <param name="Hours">Null when they are not known.</param>
public sealed record Place(string Name, Address Address, PhoneNumber? Phone, Schedule? Hours)
{
    /// <summary>The id of the service whose place this is; null where the list says, or nobody.</summary>
    public string? ServiceId { get; init; }
}
