using System.Text.RegularExpressions;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>
/// Reads a YAML text that cannot be read as a whole piece by piece, so that one bad line does not hide the faults of all others.
/// </summary>
/// <remarks>
/// A piece is a name at the start of a line with everything below it or, in a
/// list, one hyphen at the start of a line with everything below it.
/// </remarks>
internal static partial class YamlParts
{
    /// <summary>Reads what can be read.</summary>
    /// <param name="whole">The faults that reading in one go found: told when no piece shows a fault of its own.</param>
    /// <returns>A map or list that is marked as not whole; null when nothing could be read.</returns>
    public static YamlNode? Read(SourceFile file, string text, int firstLine, YamlLimits limits, DiagnosticBag whole, DiagnosticBag bag)
    {
        var isList = text.Split('\n')
            .FirstOrDefault(line => line.AsSpan().Trim() is not ([] or ['#', ..]))?.StartsWith("- ", StringComparison.Ordinal)
            ?? false;
        var found = new DiagnosticBag();
        var entries = new YamlEntries();
        var items = new List<YamlNode>();
        foreach (var (part, line) in Split(text, firstLine, isList ? ListStart() : MapStart()))
        {
            var node = YamlText.Read(file, part, line, limits, found, out _);
            switch (node)
            {
                case YamlMap map when !isList:
                    foreach (var entry in map.Entries)
                    {
                        entries.Add(entry, found);
                    }

                    break;
                case YamlList list when isList:
                    items.AddRange(list.Items);
                    break;
                case not null:
                    ReportStray(file, part, line, found);
                    break;
            }
        }

        ReportFirstLine(file, text, firstLine, found);
        bag.AddRange(found.HasErrors ? found.Items : whole.Items);
        return isList ? items.Count == 0 ? null : new YamlList(items, items[0].Span, IsWhole: false)
            : entries.All is [var first, ..] ? new YamlMap(entries.All, first.Key.Span, IsWhole: false) : null;
    }

    private static IEnumerable<(string Text, int Line)> Split(string text, int firstLine, Regex start)
    {
        var lines = text.Split('\n');
        var from = 0;
        for (var i = 1; i <= lines.Length; i++)
        {
            if (i == lines.Length || start.IsMatch(lines[i]))
            {
                if (lines[from..i].Any(line => line.AsSpan().Trim() is not ([] or ['#', ..])))
                {
                    yield return (string.Join('\n', lines[from..i]), firstLine + from);
                }

                from = i;
            }
        }
    }

    // "  name: Foo" above lines that start at the left: each piece is right by itself.
    private static void ReportFirstLine(SourceFile file, string text, int firstLine, DiagnosticBag bag)
    {
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, line => line.AsSpan().Trim() is not ([] or ['#', ..]));
        if (!bag.HasErrors && first >= 0 && lines[first].StartsWith(' '))
        {
            var spaces = lines[first].Length - lines[first].TrimStart().Length;
            bag.Add(
                Codes.YamlSyntax,
                new SourceSpan(file.Display, firstLine + first, 1, spaces),
                "this line starts further to the right than the lines below it",
                "remove the spaces in front of it");
        }
    }

    // A piece that can be read, but is no line of "name: value".
    private static void ReportStray(SourceFile file, string part, int line, DiagnosticBag bag)
    {
        var lines = part.Split('\n');
        var first = Array.FindIndex(lines, text => text.AsSpan().Trim() is not ([] or ['#', ..]));
        var tip = YamlAdvice.For(lines, first, lines[first].Length - lines[first].TrimStart().Length, file.Keys);
        bag.Add(Codes.YamlSyntax, new YamlLines(file, part, line).Span(tip), tip.Message, tip.Help);
    }

    [GeneratedRegex(@"^- ")]
    private static partial Regex ListStart();

    // Up to three words, then a colon or what somebody took for one.
    [GeneratedRegex(@"^[^\s#:=\-\[\]{}][^\s:=]*(?: [^\s:=]+){0,2}\s*[:=]")]
    private static partial Regex MapStart();
}
