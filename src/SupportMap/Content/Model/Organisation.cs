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
    public string Path => $"/organisations/{Id}/";
}
