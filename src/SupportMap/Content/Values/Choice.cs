using SupportMap.Diagnostics;

namespace SupportMap.Content.Values;

/// <summary>A value that must be one of a few words.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
/// <param name="Words">Each word as it is written in the input, with its meaning, in the order that lists show.</param>
public sealed record Choice<T>(IReadOnlyList<(string Word, T Meaning)> Words)
{
    public Parsed<T> Parse(string text)
    {
        foreach (var (word, meaning) in Words)
        {
            if (string.Equals(word, text, StringComparison.Ordinal))
            {
                return Parsed<T>.Good(meaning);
            }
        }

        var list = string.Join(", ", Words.Select(w => w.Word));
        var near = Nearest.To(text, Words.Select(w => w.Word));
        return Parsed<T>.Bad($"“{text}” is not one of the words that can stand here", near is null ? $"use one of: {list}" : $"did you mean “{near}”? The words are: {list}");
    }
}
