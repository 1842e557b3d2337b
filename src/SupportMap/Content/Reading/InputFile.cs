namespace SupportMap.Content.Reading;

/// <summary>A file of the input as it lies on disk.</summary>
/// <param name="Path">Within the input folder, with forward slashes: <c>services/foodbank.md</c>.</param>
/// <param name="Bytes">Its content. Of a file that is far too large, only the start.</param>
/// <param name="IsShortcut">True for a link to another place, which is not followed.</param>
/// <param name="Fault">Why the system did not hand it out, in a few words; null when it did. It may be a whole folder.</param>
public sealed record InputFile(string Path, byte[] Bytes, bool IsShortcut = false, string? Fault = null);
