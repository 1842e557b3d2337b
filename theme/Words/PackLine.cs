namespace SupportMap.Themes.Words;

/// <summary>One fact of a service as it stands in a pack.</summary>
/// <param name="Label">One or two words in front.</param>
/// <param name="IsOnline">True where it only says where to look on the internet.</param>
internal sealed record PackLine(string Label, IReadOnlyList<string> Sentences, bool IsOnline = false);
