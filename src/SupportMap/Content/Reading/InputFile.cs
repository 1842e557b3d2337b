namespace SupportMap.Content.Reading;

/// <summary>A file of the input as it lies on disk.</summary>
/// <param name="Path">Within the input folder, with forward slashes: <c>services/foodbank.md</c>.</param>
public sealed record InputFile(string Path, byte[] Bytes);
