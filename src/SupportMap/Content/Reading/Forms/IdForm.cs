namespace SupportMap.Content.Reading;

/// <summary>An id of something.</summary>
/// <param name="List">The file that lists what there is: <c>needs.yaml</c>; null when each has a file of its own.</param>
public sealed record IdForm(string? List = null) : Form;
