using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Tests.Diagnostics;

/// <summary>
/// What every report keeps to, whatever the input: nothing throws, each place is in its file, nothing printed steers a terminal.
/// </summary>
internal static class SoundReport
{
    private const string Root = "input";

    /// <summary>What is wrong with the report on a changed input; nothing when all is well.</summary>
    public static IEnumerable<string> Faults(Mutation mutation) => Faults(mutation.Input).Select(fault => $"{mutation}: {fault}");

    public static IReadOnlyList<string> Faults(IReadOnlyList<InputFile> input)
    {
        try
        {
            var found = DiagnosticCase.Check(input);
            var files =
                input.ToDictionary(file => $"{Root}/{file.Path}", file => TextDecoder.Text(file.Bytes).Split('\n'), StringComparer.Ordinal);
            return [.. found.SelectMany(one => Misplaced(one, files)), .. Printed(found, input).SelectMany(Live)];
        }
        catch (Exception e)
        {
            return [$"threw {e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n')[0].Trim()}"];
        }
    }

    private static IEnumerable<string> Misplaced(Diagnostic diagnostic, Dictionary<string, string[]> files)
    {
        var (file, line, column, length) = diagnostic.Span;
        if (!files.TryGetValue(file, out var lines))
        {
            // What is missing has no file to lie in.
            if (diagnostic.Code != Codes.MissingFile)
            {
                yield return $"{diagnostic.Code.Id} lies in {file}, which is not there";
            }
        }
        else if (line < 1 || line > lines.Length)
        {
            yield return $"{diagnostic.Code.Id} lies on line {line} of {lines.Length}";
        }
        else if (column < 1 || length < 1 || column + length - 1 > Math.Max(1, lines[line - 1].Length))
        {
            yield return $"{diagnostic.Code.Id} lies at {column}, {length} long, on line {line}, which has {lines[line - 1].Length} "
                + "characters";
        }
    }

    private static IEnumerable<string> Printed(IReadOnlyList<Diagnostic> found, IReadOnlyList<InputFile> input) =>
    [
        DiagnosticPrinter.Human(found, new SourceLines(input, Root).Excerpt, (_, text) => text),
        DiagnosticPrinter.Plain(found),
        DiagnosticPrinter.GitHub(found),
        DiagnosticPrinter.Json(found),
    ];

    private static IEnumerable<string> Live(string printed) =>
        printed.Where(c => c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E' or '\uFEFF'))
            .Distinct()
            .Select(character => $"prints U+{(int)character:X4}");
}
