using System.Buffers;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Looks for characters and lines that no entry should hold, before anything is read from the text.</summary>
/// <remarks>What is left can still be checked: a bad space is read as a space, and a line with anything worse is left out.</remarks>
internal static class TextScan
{
    // The same character often stands all over a file that was pasted from somewhere: three places make the point.
    private const int MostPlaces = 3;

    // What is typed on any keyboard here, and what word processors make of quotes and hyphens. None is judged by its neighbours.
    private static readonly SearchValues<char> Ordinary = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code), '\n', '£', '‘', '’', '“', '”', '–', '—']);

    /// <summary>Reports everything odd.</summary>
    /// <returns>The file with odd spaces made ordinary and bad lines emptied; the same file when there was nothing to report.</returns>
    public static SourceFile Clean(SourceFile file, DiagnosticBag bag)
    {
        // Nearly every file.
        if (!file.Text.AsSpan().ContainsAnyExcept(Ordinary) && !ConflictScan.MayStandIn(file.Text))
        {
            return file;
        }

        var lines = file.Text.Split('\n');
        var isWhole = !ConflictScan.Clear(lines, file.Display, bag);
        var faults = new List<CharacterFault>();
        for (var i = 0; i < lines.Length; i++)
        {
            var before = faults.Count;
            LineScan.Check(lines[i], i + 1, faults);
            var own = faults.Skip(before).Where(fault => fault.Code != Codes.Emoji).ToList();
            if (i == 0 && own is [{ Character.What: OddCharacters.NoWidth, Column: 1 }])
            {
                // A second byte order mark: the line is right without it.
                lines[0] = lines[0][1..];
            }
            else if (own.Exists(fault => fault.Character.Kind != OddKind.Space))
            {
                lines[i] = "";
                isWhole = false;
            }
            else if (own.Count > 0)
            {
                lines[i] = string.Concat(
                    lines[i].EnumerateRunes().Select(rune => OddCharacters.Judge(rune) is { Kind: OddKind.Space } ? " " : rune.ToString()));
            }
        }

        if (faults.Count == 0 && isWhole)
        {
            return file;
        }

        Report(file, faults, bag);
        return file with { Text = string.Join('\n', lines), Raw = isWhole ? null : file.Text };
    }

    /// <summary>The name of the first character in a text that people cannot see or take for another, or null.</summary>
    public static string? FirstFault(string text)
    {
        var faults = new List<CharacterFault>();
        foreach (var line in text.Split('\n'))
        {
            LineScan.Check(line, 1, faults);
        }

        return faults.Find(fault => fault.Code != Codes.Emoji)?.Character.Name;
    }

    private static void Report(SourceFile file, List<CharacterFault> faults, DiagnosticBag bag)
    {
        foreach (var same in faults.GroupBy(fault => fault.Key))
        {
            // A line is shown once, at its first such character.
            var places = same.DistinctBy(fault => fault.Line).ToList();
            foreach (var (fault, index) in places.Take(MostPlaces).Select((fault, index) => (fault, index)))
            {
                var rest = index == MostPlaces - 1 ? places.Count - MostPlaces : 0;
                var more = rest == 0
                    ? ""
                    : $"; the same is on {rest} more {(rest == 1 ? "line" : "lines")}, the next is line {places[MostPlaces].Line}";
                bag.Add(
                    fault.Code, new SourceSpan(file.Display, fault.Line, fault.Column, fault.Length), Message(fault) + more, Help(fault));
            }
        }
    }

    private static string Message(CharacterFault fault) => (fault.Code.Id, fault.Character.Kind, fault.Character.What, fault.Column) switch
    {
        var (code, _, _, _) when code == Codes.Emoji.Id =>
            "there is a small picture (emoji) here: old phones show an empty box, and screen readers read out its name",
        (_, OddKind.Space, "a tab", 1) => "this line starts with a tab",
        (_, OddKind.Space, "a tab", _) => "there is a tab here",
        (_, OddKind.Space, _, _) =>
            $"there is {fault.Character.Name} here: it looks like an ordinary one, but programs treat it differently",
        (_, OddKind.Hidden, _, _) => $"there is an invisible character here: {fault.Character.Name}",
        _ => $"there is {fault.Character.Name} here",
    };

    private static string Help(CharacterFault fault) => (fault.Code.Id, fault.Character.Kind, fault.Character.What, fault.Column) switch
    {
        var (code, _, _, _) when code == Codes.Emoji.Id => "say it in words",
        (_, OddKind.Space, "a tab", 1) => "delete it and press the space bar instead: two spaces for each step to the right",
        (_, OddKind.Space, _, _) =>
            "delete it and press the space bar once; text pasted from Word, Excel or a web page often contains such spaces",
        (_, OddKind.LookAlike, _, _) => $"delete it and type {fault.Character.Instead}",
        _ => "delete the words around it and type them again; text pasted from another program may contain such characters",
    };
}
