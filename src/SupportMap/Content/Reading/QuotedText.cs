namespace SupportMap.Content.Reading;

/// <summary>Text as YAML that cannot be misread.</summary>
internal static class QuotedText
{
    /// <summary>The text in quotes, on one line.</summary>
    public static string Of(string text)
    {
        var line = text.Replace("\n", " ", StringComparison.Ordinal);
        return line.AsSpan().IndexOfAny('"', '\\') < 0 ? $"\"{line}\"" : $"'{line.Replace("'", "''", StringComparison.Ordinal)}'";
    }
}
