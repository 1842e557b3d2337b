using SupportMap.Content.Values;

namespace SupportMap.Content.Reading;

/// <summary>One of a few words.</summary>
public sealed record WordForm(IReadOnlyList<string> Words) : Form
{
    public static WordForm Of<T>(Choice<T> choice) => new([.. choice.Words.Select(pair => pair.Word)]);
}
