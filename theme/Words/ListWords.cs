using System.Globalization;

namespace SupportMap.Themes.Words;

/// <summary>Lists as people say them.</summary>
internal static class ListWords
{
    /// <summary><c>a</c>; <c>a and b</c>; <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> items) => Join(items, "and");

    /// <summary>The same of things that have a name: nearly always there is one.</summary>
    public static string And<T>(IReadOnlyList<T> items, Func<T, string> name) =>
        items is [var only] ? name(only) : And([.. items.Select(name)]);

    /// <summary><c>a</c>; <c>a or b</c>; <c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> items) => Join(items, "or");

    /// <summary>How many there are: <c>1 service</c>, <c>12 services</c>.</summary>
    public static string Count(int count, string one, string more) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : more)}");

    /// <summary>With a capital letter at the start and a full stop at the end.</summary>
    public static string Sentence(string words) =>
        $"{char.ToUpperInvariant(words[0])}{words[1..]}{(words[^1] is '.' or '!' or '?' ? "" : ".")}";

    private static string Join(IReadOnlyList<string> items, string word) => items switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", items.SkipLast(1))} {word} {items[^1]}",
    };
}
