using SupportMap.Diagnostics;

namespace SupportMap.Content.Values;

/// <summary>A value that must be one of a few words.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
/// <param name="Words">Each word as it is written in the input, with its meaning, in the order that lists show.</param>
public sealed record Choice<T>(IReadOnlyList<(string Word, T Meaning)> Words)
{
    /// <summary>What people write instead, in small letters, with the word that is meant. It is suggested, never accepted.</summary>
    public IReadOnlyDictionary<string, string> Aliases { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public Parsed<T> Parse(string text)
    {
        foreach (var (word, meaning) in Words)
        {
            if (string.Equals(word, text, StringComparison.Ordinal))
            {
                return Parsed<T>.Good(meaning);
            }
        }

        var list = $"the choices are: {string.Join(", ", Words.Select(w => w.Word))}";
        return Parsed<T>.Bad(
            $"“{text}” cannot be used here",
            Near(text) is { } near ? $"did you mean “{near}”? {char.ToUpperInvariant(list[0])}{list[1..]}" : list);
    }

    /// <summary>The word that stands for a meaning.</summary>
    public string Write(T meaning) => Words.First(pair => EqualityComparer<T>.Default.Equals(pair.Meaning, meaning)).Word;

    private string? Near(string text)
    {
        var tidy = text.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        return Words.Select(w => w.Word).FirstOrDefault(word => word == tidy)
            ?? Aliases.GetValueOrDefault(tidy)
            ?? Nearest.To(tidy, Words.Select(w => w.Word));
    }
}
