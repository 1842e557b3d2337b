namespace SupportMap.Output;

/// <summary>What a build has put on disk.</summary>
/// <param name="Bytes">Of all files of the site.</param>
/// <param name="Changed">How many files differ from those that were there, or are new.</param>
public sealed record WrittenSite(long Bytes, int Changed);
