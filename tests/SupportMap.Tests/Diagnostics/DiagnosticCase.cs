using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Tests.Support;

namespace SupportMap.Tests.Diagnostics;

/// <summary>
/// A case of Cases/Diagnostics: files that are laid over the good input in _base, and what the check prints. It stands in the
/// <see cref="CaseTable"/> of its code; a case with bytes that no table shows, or much text, is a folder with an expected.txt. Its folder
/// good, where there is one, holds the same files without the fault. A file changes.txt says what else is different, a line
/// each: <c>delete path</c>, <c>shortcut path</c>, <c>copy path = path</c> or <c>rename path = path</c>: for paths that not
/// every disk can hold.
/// </summary>
internal sealed partial class DiagnosticCase
{
    /// <summary>Where the files of a twin without the fault lie.</summary>
    public const string Good = "good/";

    private const string ExpectedFile = "expected.txt";
    private const string Changes = "changes.txt";
    private const string Root = "input";

    private readonly IReadOnlyList<InputFile> _files;
    private readonly Action<string> _accept;

    private DiagnosticCase(string name, IReadOnlyList<InputFile> files, string expected, Action<string> accept)
    {
        Name = name;
        Expected = expected;
        _files = files;
        _accept = accept;
    }

    /// <summary>The day on which all cases are checked.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 21);

    /// <summary>The good input that all cases share.</summary>
    public static IReadOnlyList<InputFile> Base { get; } = InputFolder.Read(Path.Combine(Home, "_base"));

    public static IReadOnlyList<DiagnosticCase> All { get; } =
        [.. Directory.GetDirectories(Home).Where(folder => Path.GetFileName(folder) != "_base").Select(OfFolder)
            .Concat(Directory.GetFiles(Home).SelectMany(OfTable))
            .OrderBy(one => one.Name, StringComparer.Ordinal)];

    public string Name { get; }

    /// <summary>The code that the case is about: the start of its name.</summary>
    public string Code => Name[..6];

    public bool HasGoodTwin => _files.Any(file => file.Path.StartsWith(Good, StringComparison.Ordinal));

    /// <summary>What the check prints; empty where nobody has accepted it yet.</summary>
    public string Expected { get; private set; }

    public static DiagnosticCase Named(string name) => All.Single(one => one.Name == name);

    /// <summary>Puts down what it is to print from now on.</summary>
    public void Accept(string printed)
    {
        Expected = printed;
        _accept(printed);
    }

    /// <summary>The whole input with the fault in it.</summary>
    public IReadOnlyList<InputFile> Input() =>
        Overlay([.. _files.Where(file => !file.Path.StartsWith(Good, StringComparison.Ordinal))]);

    /// <summary>The whole input without it.</summary>
    public IReadOnlyList<InputFile> GoodInput() =>
        Overlay(
            [.. _files
                .Where(file => file.Path.StartsWith(Good, StringComparison.Ordinal))
                .Select(file => file with { Path = file.Path[Good.Length..] })]);

    /// <summary>The files of the case itself.</summary>
    public IReadOnlyList<string> OwnPaths() => [.. Input().Except(Base).Select(file => file.Path)];

    /// <summary>What a check prints for an input.</summary>
    public static string Print(IReadOnlyList<InputFile> input)
    {
        var found = Check(input);
        var text = DiagnosticPrinter.Human(found, new SourceLines(input, Root).Excerpt, (_, text) => text);
        return $"{text}{DiagnosticPrinter.Count(found)}\n";
    }

    public static IReadOnlyList<Diagnostic> Check(IReadOnlyList<InputFile> input) =>
        SiteBuild.Check(input, new BuildOptions(Root, Today)).Diagnostics;

    private static string Home => RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Diagnostics");

    private static DiagnosticCase OfFolder(string folder)
    {
        var files = InputFolder.Read(folder);
        var expected = files.FirstOrDefault(file => file.Path == ExpectedFile) is { } file ? Encoding.UTF8.GetString(file.Bytes) : "";
        return new(
            Path.GetFileName(folder),
            [.. files.Where(file => file.Path != ExpectedFile)],
            expected,
            printed => File.WriteAllText(Path.Combine(folder, ExpectedFile), printed));
    }

    private static IEnumerable<DiagnosticCase> OfTable(string path) => CaseTable.Read(path, Base)
        .Select(row => new DiagnosticCase(row.Name, row.Files, row.Expected, printed => CaseTable.Accept(path, row.Name, printed)));

    private static IReadOnlyList<InputFile> Overlay(IReadOnlyList<InputFile> files)
    {
        var input = Base.Concat(files.Where(file => file.Path != Changes))
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        var changes = files.FirstOrDefault(file => file.Path == Changes);
        foreach (var line in changes is null
            ? []
            : Encoding.UTF8.GetString(changes.Bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var (what, path) = (line.Split(' ')[0], Plain(line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]));
            switch (what)
            {
                case "delete":
                    input.Remove(path);
                    break;
                case "shortcut":
                    input[path] = new InputFile(path, [], IsShortcut: true);
                    break;
                case "closed":
                    input[path] = new InputFile(path, [], Fault: "you may not read it");
                    break;
                default:
                    var names = path.Split(" = ");
                    input[names[1]] = input[names[0]] with { Path = names[1] };
                    if (what == "rename")
                    {
                        input.Remove(names[0]);
                    }

                    break;
            }
        }

        return [.. input.Values.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    // "\u{202E}" in changes.txt.
    private static string Plain(string text) =>
        Escape().Replace(text, match => char.ConvertFromUtf32(Convert.ToInt32(match.Groups[1].Value, 16)));

    [GeneratedRegex(@"\\u\{([0-9A-Fa-f]+)\}")]
    private static partial Regex Escape();
}
