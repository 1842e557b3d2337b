using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>The two parts of a Markdown file: the facts between the lines of three hyphens, and the text below them.</summary>
/// <param name="YamlLine">The line of the file on which <paramref name="Yaml"/> starts, from 1.</param>
/// <param name="BodyLine">The line of the file on which <paramref name="Body"/> starts, from 1.</param>
public sealed record FrontMatter(string Yaml, int YamlLine, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Splits a file, or reports why it cannot be split. Further lines of three hyphens belong to the text.</summary>
    public static FrontMatter? Split(SourceFile file, DiagnosticBag bag)
    {
        var text = file.Text;
        if (!LineAt(text, 0).TrimEnd().SequenceEqual(Fence))
        {
            bag.Add(Codes.NoFrontMatter, file.Start, "the first line is not “---”", "start the file with a line of three hyphens, then the facts (name: ...), then another line of three hyphens, then the text");
            return null;
        }

        var line = 2;
        for (var start = NextLine(text, 0); start < text.Length; start = NextLine(text, start), line++)
        {
            if (LineAt(text, start).TrimEnd().SequenceEqual(Fence))
            {
                var first = NextLine(text, 0);
                var body = NextLine(text, start);
                return new FrontMatter(text[first..start], 2, text[Math.Min(body, text.Length)..], line + 1);
            }
        }

        bag.Add(Codes.NoFrontMatter, file.Start, "the second line of three hyphens is missing", "put a line “---” behind the last fact and above the text");
        return null;
    }

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.AsSpan(start) : text.AsSpan(start, end - start);
    }

    private static int NextLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : text.Length;
}
