using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Words that people will read, with the place of each in its file.</summary>
/// <param name="Name">What holds them, for messages: "summary", "the text".</param>
/// <param name="Text">The words without any markup.</param>
/// <param name="Place">From a start and a length in <paramref name="Text"/> to the place in the file.</param>
internal sealed record Prose(string Name, string Text, Func<int, int, SourceSpan> Place)
{
    /// <summary>The name of all words below the facts.</summary>
    public const string OfDetails = "the text";

    /// <summary>True for the words of a link.</summary>
    public bool IsLink { get; init; }

    public static Prose Of(string name, YamlScalar scalar) => new(name, scalar.Text, scalar.Part);
}
