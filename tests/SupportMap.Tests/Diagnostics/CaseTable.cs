using System.Text;
using SupportMap.Content.Reading;

namespace SupportMap.Tests.Diagnostics;

/// <summary>
/// Many small cases in one file. A case begins with <c># name</c>. Then come its changes to the good input, as in a unified diff:
/// <c>@@ path</c> and lines that stay (a space in front), go (<c>-</c>) or are added (<c>+</c>); a file that is not in the good
/// input is only added lines. After a line <c>=</c> stands what the check prints.
/// </summary>
internal static class CaseTable
{
    private const string Begin = "# ";
    private const string Change = "@@ ";
    private const string Expect = "=";

    /// <summary>One case of a table.</summary>
    /// <param name="Files">What it lays over the good input.</param>
    /// <param name="Expected">What the check prints; empty where nobody has accepted it yet.</param>
    internal sealed record Row(string Name, IReadOnlyList<InputFile> Files, string Expected);

    /// <exception cref="InvalidDataException">A change does not fit the good input.</exception>
    public static IEnumerable<Row> Read(string path, IReadOnlyList<InputFile> good) =>
        Sections(path).Select(section => new Row(section.Name, Files(section, good), section.Expected));

    /// <summary>Puts down what a case is to print from now on.</summary>
    public static void Accept(string path, string name, string printed)
    {
        var sections = Sections(path).Select(section => section.Name == name ? section with { Expected = printed } : section);
        File.WriteAllText(path, string.Join('\n', sections));
    }

    private static IEnumerable<Section> Sections(string path)
    {
        foreach (var part in $"\n{File.ReadAllText(path)}".Split($"\n{Begin}").Skip(1))
        {
            var lines = part.TrimEnd('\n').Split('\n');
            var body = lines.Skip(1).TakeWhile(line => line != Expect).ToList();
            var expected = lines.Skip(body.Count + 2).ToList();
            yield return new Section(lines[0], body, expected.Count == 0 ? "" : string.Join('\n', expected) + "\n");
        }
    }

    private static List<InputFile> Files(Section section, IReadOnlyList<InputFile> good)
    {
        var files = new Dictionary<string, (List<string> Lines, int At)>(StringComparer.Ordinal);
        for (var at = 0; at < section.Body.Count;)
        {
            var path = section.Body[at++][Change.Length..];
            var hunk = section.Body.Skip(at).TakeWhile(line => !line.StartsWith(Change, StringComparison.Ordinal)).ToList();
            at += hunk.Count;
            var (lines, from) = files.TryGetValue(path, out var begun) ? begun : (Good(path), 0);
            var old = hunk.Where(line => line[0] != '+').Select(line => line[1..]).ToList();
            var place = Enumerable.Range(from, Math.Max(0, lines.Count - old.Count - from + 1))
                .FirstOrDefault(start => lines.Skip(start).Take(old.Count).SequenceEqual(old), -1);
            if (place < 0)
            {
                throw new InvalidDataException($"{section.Name}: the good {path} has no such lines:\n{string.Join('\n', hunk)}");
            }

            var fresh = hunk.Where(line => line[0] != '-').Select(line => line[1..]).ToList();
            lines.RemoveRange(place, old.Count);
            lines.InsertRange(place, fresh);
            files[path] = (lines, place + fresh.Count);
        }

        return [.. files.Select(file => new InputFile(file.Key, Encoding.UTF8.GetBytes(string.Join('\n', file.Value.Lines))))];

        List<string> Good(string path) =>
            good.FirstOrDefault(file => file.Path == Plain(path)) is { } file ? [.. Encoding.UTF8.GetString(file.Bytes).Split('\n')] : [""];
    }

    private static string Plain(string path) =>
        path.StartsWith(DiagnosticCase.Good, StringComparison.Ordinal) ? path[DiagnosticCase.Good.Length..] : path;

    private sealed record Section(string Name, IReadOnlyList<string> Body, string Expected)
    {
        public override string ToString() => $"{Begin}{Name}\n{string.Concat(Body.Select(line => line + "\n"))}{Expect}\n{Expected}";
    }
}
