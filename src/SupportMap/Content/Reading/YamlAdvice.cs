namespace SupportMap.Content.Reading;

/// <summary>Turns the YAML parser's words into words for people who do not know YAML.</summary>
internal static class YamlAdvice
{
    /// <summary>What is wrong and how to mend it.</summary>
    /// <param name="parserMessage">What the parser said.</param>
    /// <param name="line">The text of the line at which it stopped.</param>
    public static (string Message, string Help) For(string parserMessage, string line)
    {
        var said = parserMessage.ToLowerInvariant();
        var trimmed = line.Trim();
        if (trimmed.StartsWith('@') || trimmed.Contains(": @", StringComparison.Ordinal) || trimmed.Contains(": `", StringComparison.Ordinal) || trimmed.Contains(": %", StringComparison.Ordinal))
        {
            return ("a text cannot start with this sign here", "put the whole text in quotes: name: \"@example\"");
        }

        if (said.Contains("mapping values are not allowed", StringComparison.Ordinal) || trimmed.Count(c => c == ':') > 1 && !trimmed.Contains('"', StringComparison.Ordinal) && !trimmed.Contains('{', StringComparison.Ordinal))
        {
            return ("a colon inside a text confuses the reader here", Requote(trimmed) ?? "put the whole text in quotes: name: \"text: more text\"");
        }

        if (said.Contains("quoted scalar", StringComparison.Ordinal) || trimmed.Count(c => c == '"') % 2 == 1)
        {
            return ("a quote is opened here but not closed, or text stands behind the closing quote", "a text in quotes starts and ends with \" on the same line; inside it, write ' instead of \"");
        }

        if (said.Contains("flow sequence", StringComparison.Ordinal) || Unbalanced(trimmed, '[', ']'))
        {
            return ("a list that starts with “[” is not finished", "close it with “]” and put commas between its parts: [one, two]");
        }

        if (said.Contains("flow mapping", StringComparison.Ordinal) || Unbalanced(trimmed, '{', '}'))
        {
            return ("a group that starts with “{” is not finished", "close it with “}” and put commas between its parts: { number: 01292 612300, label: Office }");
        }

        return ("this line does not fit with the lines above it", "each line is “name: value”; lines that belong together start at the same distance from the left; a list has “- ” in front of each part; put text with signs such as : # [ ] { } in quotes");
    }

    private static bool Unbalanced(string line, char open, char close) => line.Count(c => c == open) != line.Count(c => c == close);

    private static string? Requote(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && colon + 2 < line.Length ? $"put the text in quotes: {line[..colon]}: {YamlText.Quote(line[(colon + 2)..])}" : null;
    }
}
