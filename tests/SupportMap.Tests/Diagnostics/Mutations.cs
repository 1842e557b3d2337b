using System.Text;
using SupportMap.Content.Reading;
using SupportMap.Tests.Support;

namespace SupportMap.Tests.Diagnostics;

/// <summary>
/// Changes to files, without end: the same number always gives the same one. Most are of one character; some are of two, swap lines, cut
/// a part out, or open something again and again.
/// </summary>
internal sealed class Mutations
{
    private const int Seed = 20261121;

    // What has a meaning in YAML or Markdown, what people paste, what cannot be seen, and bytes that are no text at all.
    private static readonly byte[][] Pieces =
    [
        .. ":#-[]{}()\",'`&*!|>%@?<=~^$/\\+.;_ \t\n\r019aZ".Select(character => new[] { (byte)character }),
        .. "\0\u001B\u007F\u0085\u00A0\u00AD\u200B\u2028\u202E\uFEFF\uE000£éßİ“”’–—•…０：а"
            .Select(character => Encoding.UTF8.GetBytes(character.ToString())),
        .. new[] { "😀", "e\u0301", "\r\n", "---", "<<<<<<< ", "&#106;" }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0x92], [0xC3], [0xFF],
    ];

    // What opens something in YAML or in Markdown.
    private static readonly string[] Openings =
        ["[", "{", "{a: ", "- ", "\"", "'", "a: ", "> ", "* ", "1. ", "[a](", "![", "**", "_", "`", "<", "(", "&a ", "!t ", "\n  ", "\n# "];

    // What only the search reads.
    private static readonly string[] Lists = ["answers.yaml", "danger.yaml", "words.yaml"];

    private readonly IReadOnlyList<(string Name, string Path, IReadOnlyList<InputFile> Input)> _subjects;

    private Mutations(IReadOnlyList<(string Name, string Path, IReadOnlyList<InputFile> Input)> subjects) => _subjects = subjects;

    /// <summary>How many files are changed in turn.</summary>
    public int Subjects => _subjects.Count;

    public Mutation this[int number]
    {
        get
        {
            var (name, path, input) = _subjects[number % _subjects.Count];
            var (bytes, change) = Change(input.Single(file => file.Path == path).Bytes, new Random(Seed + number));
            return new Mutation(
                number, $"{name}: {path}", change, [.. input.Select(file => file.Path == path ? file with { Bytes = bytes } : file)]);
        }
    }

    /// <summary>Of all files of the cases and all files of the real input.</summary>
    public static Mutations OfAll() => new([.. OfCases(), .. OfRealInput()]);

    private static IEnumerable<(string, string, IReadOnlyList<InputFile>)> OfCases() =>
        from one in DiagnosticCase.All
        let input = one.Input()
        from path in one.OwnPaths()
        where input.Any(file => file.Path == path && !file.IsShortcut)
        select (one.Name, path, input);

    // Each entry with the lists and what it names: the rest only takes time.
    private static IEnumerable<(string, string, IReadOnlyList<InputFile>)> OfRealInput()
    {
        var all = InputFolder.Read(RepositoryRoot.Combine("input"));
        foreach (var file in all)
        {
            var text = Encoding.UTF8.GetString(file.Bytes);
            var input = all.Where(
                other => other.Path == file.Path || (!other.Path.Contains('/', StringComparison.Ordinal) && !Lists.Contains(other.Path))
                    || (other.Path.StartsWith("organisations/", StringComparison.Ordinal)
                        && text.Contains($"organisation: {Path.GetFileNameWithoutExtension(other.Path)}", StringComparison.Ordinal)));
            yield return ("input", file.Path, [.. input]);
        }
    }

    private static (byte[] Bytes, string Change) Change(byte[] bytes, Random random)
    {
        switch (random.Next(10))
        {
            case 0:
                var (first, what) = ChangeOne(bytes, random);
                var (second, more) = ChangeOne(first, random);
                return (second, $"{what}, then {more}");
            case 1:
                return Swap(bytes, random);
            case 2:
                var (from, to) = (random.Next(bytes.Length + 1), random.Next(2) == 0 ? bytes.Length : random.Next(bytes.Length + 1));
                (from, to) = (Math.Min(from, to), Math.Max(from, to));
                return ([.. bytes[..from], .. bytes[to..]], $"bytes {from} to {to} cut out");
            case 3:
                return Nest(bytes, random);
            default:
                return ChangeOne(bytes, random);
        }
    }

    private static (byte[] Bytes, string Change) ChangeOne(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var piece = Pieces[random.Next(Pieces.Length)];
        return at == bytes.Length || random.Next(3) == 0
            ? ([.. bytes[..at], .. piece, .. bytes[at..]], $"byte {at}: {Convert.ToHexString(piece)} put in")
            : random.Next(2) == 0
                ? ([.. bytes[..at], .. piece, .. bytes[(at + 1)..]], $"byte {at}: {bytes[at]:X2} becomes {Convert.ToHexString(piece)}")
            : ([.. bytes[..at], .. bytes[(at + 1)..]], $"byte {at}: {bytes[at]:X2} taken out");
    }

    private static (byte[] Bytes, string Change) Swap(byte[] bytes, Random random)
    {
        // As they are: a file of a case may be no text at all.
        var lines = Encoding.Latin1.GetString(bytes).Split('\n');
        var (one, other) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[one], lines[other]) = (lines[other], lines[one]);
        return (Encoding.Latin1.GetBytes(string.Join('\n', lines)), $"lines {one + 1} and {other + 1} swapped");
    }

    // Once or far beyond what is allowed, and whatever lies between.
    private static (byte[] Bytes, string Change) Nest(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var piece = Openings[random.Next(Openings.Length)];
        var times = 1 << random.Next(14);
        return (
            [.. bytes[..at], .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times))), .. bytes[at..]],
            $"byte {at}: {piece.ReplaceLineEndings("\\n")} put in {times} times");
    }
}
