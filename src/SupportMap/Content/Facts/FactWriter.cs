using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Content.Reading;

namespace SupportMap.Content.Facts;

/// <summary>Writes facts as people write them by hand: lists and groups on one line, lists of groups with a line for each.</summary>
public static partial class FactWriter
{
    private const string Fence = "---\n";

    // Inside brackets they end a text.
    private static readonly SearchValues<char> Special = SearchValues.Create(",[]{}\"");

    /// <summary>A whole file with its facts in the standard order.</summary>
    /// <param name="facts">By their keys.</param>
    /// <param name="details">The text below them, as Markdown; empty for none.</param>
    public static string Markdown(IReadOnlyDictionary<string, Fact> facts, string details, IReadOnlyList<Key> order)
    {
        var text = new StringBuilder(Fence);
        foreach (var key in order)
        {
            if (facts.TryGetValue(key.Name, out var fact))
            {
                text.Append(Line(key.Name, fact));
            }
        }

        text.Append(Fence);
        return details.Length == 0 ? text.ToString() : text.Append(details.Trim('\n')).Append('\n').ToString();
    }

    /// <summary>One fact with its name: a line, or several for a list of groups.</summary>
    public static string Line(string name, Fact fact) => fact is ListFact { Items: [GroupFact, ..] items }
        ? $"{name}:\n{string.Concat(items.Select(item => $"  - {Inline(item)}\n"))}"
        : $"{name}: {(fact is TextFact text ? Text(text.Text, isInside: false) : Inline(fact))}\n";

    /// <summary>A fact on one line.</summary>
    public static string Inline(Fact fact) => fact switch
    {
        TextFact text => Text(text.Text, isInside: true),
        ListFact { Items: var items } => $"[{string.Join(", ", items.Select(Inline))}]",
        GroupFact { Parts: var parts } =>
            $"{{ {string.Join(", ", parts.Select(part => $"{Text(part.Name, isInside: true)}: {Inline(part.Value)}"))} }}",
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private static string Text(string text, bool isInside)
    {
        var line = Breaks().Replace(text, " ").Trim();
        return IsPlain(line, isInside) ? line : QuotedText.Of(line);
    }

    private static bool IsPlain(string text, bool isInside) =>
        Plain().IsMatch(text)
        && text is not ("null" or "Null" or "NULL")
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && text[^1] is not (':' or ']' or '}')
        && !(isInside && text.AsSpan().IndexOfAny(Special) >= 0);

    // Starts with a letter, a digit, a pound sign or a bracket.
    [GeneratedRegex(@"^[\p{L}\p{Nd}£(]")]
    private static partial Regex Plain();

    [GeneratedRegex(@"\s*[\r\n]+\s*")]
    private static partial Regex Breaks();
}
