using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Finds the places where two people changed the same lines and both versions were kept.</summary>
internal static class ConflictScan
{
    private const string Help =
        "keep the lines that are right, and delete the others together with the lines that start with <<<<<<<, ======= and >>>>>>>";

    /// <summary>False when there is no such place, as is nearly always.</summary>
    public static bool MayStandIn(string text) =>
        text.Contains("<<<<<<<", StringComparison.Ordinal) || text.Contains(">>>>>>>", StringComparison.Ordinal);

    /// <summary>Reports each such place once, and empties the lines of the second version.</summary>
    /// <returns>True when there was one.</returns>
    public static bool Clear(string[] lines, string display, DiagnosticBag bag)
    {
        var found = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!Starts(lines[i], '<') && !Starts(lines[i], '>') && !(found && Starts(lines[i], '=')))
            {
                continue;
            }

            var end = Starts(lines[i], '<') ? Array.FindIndex(lines, i, line => Starts(line, '>')) : i;
            found = true;
            bag.Add(
                Codes.MergeConflict,
                new SourceSpan(display, i + 1, 1, 7),
                end > i
                    ? $"two people changed the same lines, and both versions are here, down to line {end + 1}"
                    : "this line was left behind when two versions of the file were put together",
                Help);
            end = Math.Max(end, i);
            // The first of the two versions is kept, so that the rest can be checked.
            var second = Array.FindIndex(lines, i, line => Starts(line, '|') || Starts(line, '='));
            var from = second > i && second < end ? second : i;
            lines[i] = "";
            Array.Fill(lines, "", from, end - from + 1);
            i = end;
        }

        return found;
    }

    // Exactly seven characters, then a space or nothing, as git writes them.
    private static bool Starts(string line, char character) =>
        line.Length >= 7 && line.AsSpan(0, 7).IndexOfAnyExcept(character) < 0 && (line.Length == 7 || line[7] == ' ');
}
