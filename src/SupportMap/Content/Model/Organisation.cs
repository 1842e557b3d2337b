namespace SupportMap.Content.Model;

/// <summary>Who runs services. One file each in <c>organisations/</c>.</summary>
/// <param name="Website">An absolute address, or null.</param>
/// <param name="File">The file it was read from, relative to the input folder.</param>
public sealed record Organisation(
    string Id,
    string Name,
    OrganisationKind Kind,
    string? Website,
    string? Summary,
    IReadOnlyList<string> AlsoKnownAs,
    string File)
{
    /// <summary>Stands where the right one could not be read; no site is built then.</summary>
    public static Organisation Unknown { get; } = new("", "", OrganisationKind.Other, null, null, [], "");

    /// <summary>Ids of the lists of holidays that its services keep; empty for those that the site means by bank holidays.</summary>
    public IReadOnlyList<string> Holidays { get; init; } = [];

    /// <summary>The day its sheets or a letter were last sent to it; null for never.</summary>
    public DateOnly? Asked { get; init; }

    /// <summary>The day its last answer came; null for never.</summary>
    public DateOnly? Answered { get; init; }

    /// <summary>The number under which it is registered as a charity; null when nobody wrote it down.</summary>
    public string? CharityNumber { get; init; }

    /// <summary>Ids that it had before, the oldest first.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>What the ids of the open data are made from: it stays when the file gets another name.</summary>
    public string FirstId => Formerly.Count > 0 ? Formerly[0] : Id;

    public string Path => $"/organisations/{Id}/";
}
