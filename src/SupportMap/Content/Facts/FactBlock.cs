namespace SupportMap.Content.Facts;

/// <summary>One fact of a file as it stands there.</summary>
/// <param name="Name">The name before the colon.</param>
/// <param name="Above">Notes and empty lines that belong to it.</param>
/// <param name="Lines">The fact itself.</param>
internal sealed record FactBlock(string Name, IReadOnlyList<string> Above, IReadOnlyList<string> Lines);
