using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Editing.Places;

/// <summary>What a newer national file makes of a list of places. Nothing has been written yet.</summary>
/// <param name="Before">How many places the list had.</param>
/// <param name="After">How many it has then.</param>
/// <param name="LeftOut">What of the file is not taken over, and why.</param>
/// <param name="Diagnostics">Of the table, or of the new list.</param>
/// <param name="File">The new list; null when it cannot be made or holds an error.</param>
public sealed record PlacesPlan(
    int Before, int After, IReadOnlyList<string> LeftOut, IReadOnlyList<Diagnostic> Diagnostics, InputFile? File);
