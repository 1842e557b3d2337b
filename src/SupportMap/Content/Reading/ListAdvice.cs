using System.Text.RegularExpressions;

namespace SupportMap.Content.Reading;

/// <summary>Recognises a list that was written as one text.</summary>
internal static partial class ListAdvice
{
    /// <summary>The parts of a text that looks like a list, or null for one thing.</summary>
    public static IReadOnlyList<string>? Parts(string text)
    {
        var parts = Divider().Split(text.Trim().TrimEnd(',', ';')).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        return Divider().IsMatch(text) && parts.Count > 0 ? parts : null;
    }

    [GeneratedRegex(@"\s*[,;]\s*|\s+[/&|]\s+|\s+and\s+")]
    private static partial Regex Divider();
}
