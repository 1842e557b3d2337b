namespace SupportMap.Browser.Tests.Support;

/// <summary>The addresses of what a first search fetches.</summary>
/// <param name="Script">The search engine.</param>
/// <param name="Words">How people speak: slang, spellings, places.</param>
/// <param name="Index">The index of the first part of the catalogue.</param>
internal sealed record SearchFiles(string Script, string Words, string Index)
{
    public IReadOnlyList<string> All => [Script, Words, Index];
}
