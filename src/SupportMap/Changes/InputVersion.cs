using SupportMap.Content.Model;
using SupportMap.Content.Reading;

namespace SupportMap.Changes;

/// <summary>The input as it was or is at one time.</summary>
public sealed record InputVersion(IReadOnlyList<InputFile> Files, Catalogue Catalogue);
