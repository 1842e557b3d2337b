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

    private const string Shape = "a file starts with a line of three hyphens (---), then come the facts (name: ...), then another line of three hyphens, then the text";

    private static readonly HashSet<string> Names =
        [.. ServiceKeys.All.Concat([OtherKeys.Title, OtherKeys.Order, OtherKeys.Checklist, OtherKeys.Services]).Select(key => key.Name)];

    /// <summary>Splits a file. Further lines of three hyphens belong to the text.</summary>
    /// <returns>The parts, or null when there are no facts; every fault is in <paramref name="bag"/>.</returns>
    public static FrontMatter? Split(SourceFile file, DiagnosticBag bag)
    {
        var lines = file.Text.Split('\n');
        if (FirstFact(file, lines, bag) is not { } start)
        {
            return null;
        }

        var end = Array.FindIndex(lines, start, IsFence);
        if (end < 0)
        {
            // The text starts at the first line that cannot be a fact.
            end = Array.FindIndex(lines, start, line => line.Length > 0 && !Fact().IsMatch(line));
            var at = end < 0 ? lines.Length : end;
            var shown = end < 0 ? Array.FindLastIndex(lines, line => line.Trim().Length > 0) : end;
            bag.Add(Codes.NoFrontMatter, Span(file, lines, shown), end < 0 ? "the second line of three hyphens is missing below the facts" : "the second line of three hyphens is missing above this text", end < 0 ? "write --- on a line of its own below this one, even when there is no text" : "write --- on a line of its own between the facts and the text");
            return Parts(lines, start, at, at, false);
        }

        if (lines[end].TrimEnd() != Fence)
        {
            bag.Add(Codes.NoFrontMatter, Span(file, lines, end), NotAFence(lines[end]), "write --- at the start of the line and nothing else");
        }

        var isWhole = !ReportLooseFact(file, lines, end + 1, bag);
        return Parts(lines, start, end, end + 1, isWhole);
    }

    // The index of the line on which the facts start.
    private static int? FirstFact(SourceFile file, string[] lines, DiagnosticBag bag)
    {
        var first = Array.FindIndex(lines, line => line.Trim().Length > 0);
        if (first < 0)
        {
            bag.Add(Codes.EmptyFile, file.Start, "there is nothing in this file", "look at another file in this folder and fill this one in the same way, or delete it");
            return null;
        }

        if (first == 0 && lines[0].TrimEnd() == Fence)
        {
            return 1;
        }

        if (IsFence(lines[first]))
        {
            var isRight = lines[first].TrimEnd() == Fence;
            bag.Add(Codes.NoFrontMatter, Span(file, lines, isRight ? 0 : first), isRight ? "there is an empty line above the first ---" : NotAFence(lines[first]), isRight ? "delete it: the file starts with ---" : "write --- at the start of the line and nothing else");
            return first + 1;
        }

        if (LooksLikeFact(lines[first]))
        {
            bag.Add(Codes.NoFrontMatter, Span(file, lines, first), "a line of three hyphens is missing above the facts", "write --- on a line of its own above this one");
            return first;
        }

        // Words above the first fence: the facts are below it, if it is there.
        var fence = Array.FindIndex(lines, first, IsFence);
        var below = fence >= 0 && fence + 1 < lines.Length && Array.Exists(lines[(fence + 1)..], LooksLikeFact);
        bag.Add(Codes.NoFrontMatter, Span(file, lines, first), below ? $"there is text above the facts, which start on line {fence + 2}" : "there are no facts at the top of this file", below ? "move it below the second line of three hyphens" : Shape);
        return below ? fence + 1 : null;
    }

    private static string NotAFence(string line) =>
        line.Trim() == Fence ? "a space stands in front of these three hyphens" : $"this line should be exactly three hyphens (---), but it is “{line.Trim()}”";

    private static bool ReportLooseFact(SourceFile file, string[] lines, int from, DiagnosticBag bag)
    {
        var loose = Array.FindIndex(lines, from, LooksLikeFact);
        if (loose < 0)
        {
            return false;
        }

        var name = lines[loose][..lines[loose].IndexOf(':', StringComparison.Ordinal)];
        bag.Add(Codes.LooseFact, new SourceSpan(file.Display, loose + 1, 1, name.Length), $"the fact “{name}” stands below the second line of three hyphens, where only text belongs", "move it up between the two lines of three hyphens; if it is there already, delete it here");
        return true;
    }

    private static FrontMatter Parts(string[] lines, int start, int end, int body, bool isWhole) =>
        new(end > start ? string.Join('\n', lines, start, end - start) + "\n" : "", start + 1, string.Join('\n', lines.AsSpan(Math.Min(body, lines.Length))), body + 1, isWhole);

    private static bool IsFence(string line) => NearFence().IsMatch(line);

    private static bool LooksLikeFact(string line) =>
        line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Names.Contains(line[..colon]) && (colon + 1 == line.Length || line[colon + 1] == ' ');

    private static SourceSpan Span(SourceFile file, string[] lines, int line) => new(file.Display, line + 1, 1, Math.Max(1, lines[line].TrimEnd().Length));

    // Three hyphens, or what Word and tired fingers make of them.
    [GeneratedRegex(@"^\s*(?:[-–—_*=~−]{2,}|—|(?:- ){2}-|\.\.\.|`{3}[a-z]*)\s*$")]
    private static partial Regex NearFence();

    // A name and a colon, a part of a list, something below a name, a note.
    [GeneratedRegex(@"^(?:[A-Za-z][A-Za-z _-]{0,30} ?[:=]|\s|- |#)")]
    private static partial Regex Fact();
}
