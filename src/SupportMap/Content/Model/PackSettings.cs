namespace SupportMap.Content.Model;

/// <summary>How printed packs are named, and what stays out of them.</summary>
/// <param name="Title">Holds <c>{area}</c>, which is replaced by the area's name.</param>
/// <param name="LeaveOut">Ids of audiences: a service that is for these alone is not in the ready-made packs.</param>
/// <param name="Discreet">A second version for people whose papers others may see; null when there is none.</param>
public sealed record PackSettings(string Title, IReadOnlyList<string> LeaveOut, DiscreetPack? Discreet)
{
    /// <summary>Where the printed packs are published as files; null where they are part of the site, or not made.</summary>
    public string? Files { get; init; }

    public static PackSettings Default { get; } = new("Help in {area}", [], null);

    /// <summary>True when the service is for people whom the ready-made packs are not for.</summary>
    public bool LeavesOut(Service service) => service.For.All(audience => LeaveOut.Contains(audience.Id));
}
