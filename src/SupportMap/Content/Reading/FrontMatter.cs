using System.Text.RegularExpressions;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>The two parts of a Markdown file: the facts between the lines of three hyphens, and the text below them.</summary>
/// <param name="YamlLine">The line of the file on which <paramref name="Yaml"/> starts, from 1.</param>
/// <param name="BodyLine">The line of the file on which <paramref name="Body"/> starts, from 1.</param>
/// <param name="IsWhole">False when some facts may stand outside, which has been reported.</param>
public sealed partial record FrontMatter(string Yaml, int YamlLine, string Body, int BodyLine, bool IsWhole = true)
{
    private const string Fence = "---";

    private const string Shape = "a file starts with a line of three hyphens (---), then come the facts (name: ...), then another line of "
        + "three hyphens, then the text";

    /// <summary>Splits a file. Further lines of three hyphens belong to the text.</summary>
    /// <returns>The parts, or null when there are no facts; every fault is in <paramref name="bag"/>.</returns>
    public static FrontMatter? Split(SourceFile file, DiagnosticBag bag)
    {
        var lines = new TextLines(file.Text);
        if (FirstFact(file, lines, bag) is not { } start)
        {
            return null;
        }

        var end = lines.FindIndex(start, IsFence);
        if (end < 0)
        {
            // The text starts at the first line that cannot be a fact.
            end = lines.FindIndex(start, line => line.Length > 0 && !Fact().IsMatch(line));
            var at = end < 0 ? lines.Count : end;
            var shown = end < 0 ? lines.FindLastIndex(IsWritten) : end;
            bag.Add(
                Codes.NoFrontMatter,
                Span(file, lines, shown),
                end < 0
                    ? "the second line of three hyphens is missing below the facts"
                    : "the second line of three hyphens is missing above this text",
                end < 0
                    ? "write --- on a line of its own below this one, even when there is no text"
                    : "write --- on a line of its own between the facts and the text");
            return Parts(lines, start, at, at, false);
        }

        if (!IsExact(lines[end]))
        {
            bag.Add(
                Codes.NoFrontMatter, Span(file, lines, end), NotAFence(lines[end]), "write --- at the start of the line and nothing else");
        }

        var isWhole = !ReportLooseFact(file, lines, end + 1, bag);
        return Parts(lines, start, end, end + 1, isWhole);
    }

    // The index of the line on which the facts start.
    private static int? FirstFact(SourceFile file, TextLines lines, DiagnosticBag bag)
    {
        var first = lines.FindIndex(0, IsWritten);
        if (first < 0)
        {
            bag.Add(
                Codes.EmptyFile,
                file.Start,
                "there is nothing in this file",
                "fill it in like another file in this folder, or delete it");
            return null;
        }

        if (first == 0 && IsExact(lines[0]))
        {
            return 1;
        }

        if (IsFence(lines[first]))
        {
            var isRight = IsExact(lines[first]);
            bag.Add(
                Codes.NoFrontMatter,
                Span(file, lines, isRight ? 0 : first),
                isRight ? "there is an empty line above the first ---" : NotAFence(lines[first]),
                isRight ? "delete it: the file starts with ---" : "write --- at the start of the line and nothing else");
            return first + 1;
        }

        if (LooksLikeFact(file, lines[first]))
        {
            bag.Add(
                Codes.NoFrontMatter,
                Span(file, lines, first),
                "a line of three hyphens is missing above the facts",
                "write --- on a line of its own above this one");
            return first;
        }

        // Words above the first fence: the facts are below it, if it is there.
        var fence = lines.FindIndex(first, IsFence);
        var below = fence >= 0 && lines.FindIndex(fence + 1, line => LooksLikeFact(file, line)) >= 0;
        bag.Add(
            Codes.NoFrontMatter,
            Span(file, lines, first),
            below ? $"there is text above the facts, which start on line {fence + 2}" : "there are no facts at the top of this file",
            below ? "move it below the second line of three hyphens" : Shape);
        return below ? fence + 1 : null;
    }

    private static string NotAFence(ReadOnlySpan<char> line) =>
        line.Trim() is Fence
            ? "there is a space before these three hyphens"
            : $"this line should be exactly three hyphens (---), but it is “{line.Trim()}”";

    private static bool ReportLooseFact(SourceFile file, TextLines lines, int from, DiagnosticBag bag)
    {
        var loose = lines.FindIndex(from, line => LooksLikeFact(file, line));
        if (loose < 0)
        {
            return false;
        }

        var name = lines[loose][..lines[loose].IndexOf(':')].ToString();
        bag.Add(
            Codes.LooseFact,
            new SourceSpan(file.Display, loose + 1, 1, name.Length),
            $"the fact “{name}” is below the second line of three hyphens, where only text can be",
            "move it up between the two lines of three hyphens; if it is there already, delete it here");
        return true;
    }

    private static FrontMatter Parts(TextLines lines, int start, int end, int body, bool isWhole) =>
        new(
            lines.Between(start, end) + (end > start && end == lines.Count ? "\n" : ""),
            start + 1,
            lines.Between(body, lines.Count),
            body + 1,
            isWhole);

    private static bool IsWritten(ReadOnlySpan<char> line) => !line.IsWhiteSpace();

    private static bool IsExact(ReadOnlySpan<char> line) => line.TrimEnd() is Fence;

    private static bool IsFence(ReadOnlySpan<char> line) => NearFence().IsMatch(line);

    private static bool LooksLikeFact(SourceFile file, ReadOnlySpan<char> line) =>
        line.IndexOf(':') is > 0 and var colon
        && (colon + 1 == line.Length || line[colon + 1] == ' ')
        && file.Keys.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line[..colon]);

    private static SourceSpan Span(SourceFile file, TextLines lines, int line) =>
        new(file.Display, line + 1, 1, Math.Max(1, lines[line].TrimEnd().Length));

    // Three hyphens, or what Word and tired fingers make of them.
    [GeneratedRegex(@"^\s*(?:[-–—_*=~−]{2,}|—|(?:- ){2}-|\.\.\.|`{3}[a-z]*)\s*$")]
    private static partial Regex NearFence();

    // A name and a colon, a part of a list, something below a name, a note.
    [GeneratedRegex(@"^(?:[A-Za-z][A-Za-z _-]{0,30} ?[:=]|\s|- |#)")]
    private static partial Regex Fact();
}
