using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using SupportMap.Content.Reading;

namespace SupportMap.Cli;

/// <summary>Reads the input from git without touching the working folder.</summary>
internal sealed class GitInput
{
    private const string Shortcut = "120000";
    private const string Submodule = "160000";

    // Each is read in full, which takes time.
    private const int MostCommits = 20;

    private readonly string _repository;

    // The input's path in the repository, with a trailing slash; empty at its root.
    private readonly string _prefix;

    /// <exception cref="GitException">Git is not installed, or the folder is not in a repository.</exception>
    public GitInput(string inputFolder)
    {
        var folder = Path.GetFullPath(inputFolder);
        if (!Directory.Exists(folder))
        {
            throw new GitException($"There is no folder “{inputFolder}”.");
        }

        _repository = folder;
        _prefix = Text("rev-parse", "--show-prefix").TrimEnd('\n');
    }

    /// <summary>The commit that a name refers to.</summary>
    /// <exception cref="GitException">There is no such commit.</exception>
    public string Commit(string name) =>
        name.StartsWith('-')
            ? throw new GitException($"“{name}” is not a version.")
            : Text("rev-parse", "--verify", "--quiet", "--end-of-options", $"{name}^{{commit}}").TrimEnd('\n');

    /// <summary>The newest common ancestor.</summary>
    public string MergeBase(string one, string other) => Text("merge-base", one, other).TrimEnd('\n');

    /// <summary>All input files of one version, sorted by path, without hidden files.</summary>
    public IReadOnlyList<InputFile> Read(string commit)
    {
        var files =
            Entries(commit).Where(file => file.Mode != Submodule && !file.Path.Split('/').Any(part => part.StartsWith('.'))).ToList();
        var contents = Blobs([.. files.Select(file => file.Blob)]);
        return [.. files.Select((file, at) => new InputFile(file.Path, file.Mode == Shortcut ? [] : contents[at], file.Mode == Shortcut))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The last commits that changed the input, newest first, each with its
    /// parent (null for the first commit) and its time.
    /// </summary>
    public IReadOnlyList<(string Commit, string? Parent, DateTimeOffset At)> History() =>
        // Whatever the user's git settings.
        [.. Text(
                "log", "--no-show-signature", "--no-color", "--first-parent", $"--max-count={MostCommits}", "--format=%H %P|%cI", "--", ".")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('|'))
            .Select(parts => (Commits: parts[0].Split(' '), At: DateTimeOffset.Parse(parts[1], CultureInfo.InvariantCulture)))
            .Select(one => (one.Commits[0], one.Commits.Skip(1).FirstOrDefault(parent => parent.Length > 0), one.At))];

    /// <summary>
    /// When each input file last changed, by its path in the input. Leaves out files with uncommitted changes, and files
    /// last changed before the history of a shallow clone begins.
    /// </summary>
    public IReadOnlyDictionary<string, DateTimeOffset> LastChanges()
    {
        var isShallow = Text("rev-parse", "--is-shallow-repository").Trim() == "true";
        var edited = Paths(Text("diff", "--no-ext-diff", "--no-relative", "--name-only", "-z", "HEAD", "--", ".")).ToHashSet();
        var last = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        // A merged change counts from the day of the merge.
        var commits = Text(
            "log", "--no-show-signature", "--no-color", "--no-ext-diff", "--no-renames", "--no-relative", "--first-parent", "-m",
            "--name-only", "-z", "--format=%x01%cI|%P", "--", ".");
        foreach (var commit in commits.Split('\u0001', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = commit.Split('\0', 2);
            var (at, parents) = parts[0].Split('|') switch { var facts => (facts[0], facts[1]) };
            // The first commit of a shallow clone lists every file.
            if (isShallow && parents.Length == 0)
            {
                break;
            }

            var time = DateTimeOffset.Parse(at, CultureInfo.InvariantCulture);
            foreach (var path in Paths(parts[1]).Where(path => !edited.Contains(path)))
            {
                last.TryAdd(path, time);
            }
        }

        return last;
    }

    // Git lists paths from the root of the repository.
    private IEnumerable<string> Paths(string list) => list.Split('\0')
        .Select(path => path.TrimStart('\n'))
        .Where(path => path.Length > _prefix.Length && path.StartsWith(_prefix, StringComparison.Ordinal))
        .Select(path => path[_prefix.Length..]);

    private List<(string Mode, string Blob, string Path)> Entries(string commit) =>
        [.. Text("ls-tree", "-r", "-z", "--full-tree", commit, "--", _prefix.Length == 0 ? "." : _prefix)
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2))
            .Select(parts => (Facts: parts[0].Split(' '), Path: parts[1]))
            .Select(entry => (entry.Facts[0], entry.Facts[2], entry.Path[_prefix.Length..]))];

    // One git process for all: one per file would take longer than everything else.
    private List<byte[]> Blobs(IReadOnlyList<string> names)
    {
        using var stream = new MemoryStream(Run(string.Concat(names.Select(name => name + "\n")), "cat-file", "--batch"));
        var contents = new List<byte[]>();
        foreach (var name in names)
        {
            var header = Line(stream).Split(' ');
            if (header.Length < 3)
            {
                throw new GitException($"Git does not have {name}: fetch the whole history (git fetch --unshallow) and try again.");
            }

            var bytes = new byte[int.Parse(header[2], CultureInfo.InvariantCulture)];
            stream.ReadExactly(bytes);
            stream.ReadByte();
            contents.Add(bytes);
        }

        return contents;
    }

    private static string Line(MemoryStream stream)
    {
        var line = new StringBuilder();
        for (var next = stream.ReadByte(); next is not (-1 or '\n'); next = stream.ReadByte())
        {
            line.Append((char)next);
        }

        return line.ToString();
    }

    private string Text(params string[] arguments) => Encoding.UTF8.GetString(Run(null, arguments));

    private byte[] Run(string? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = _repository,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            var asking = Task.Run(() =>
            {
                git.StandardInput.Write(input);
                git.StandardInput.Close();
            });
            using var output = new MemoryStream();
            git.StandardOutput.BaseStream.CopyTo(output);
            asking.Wait();
            git.WaitForExit();
            return git.ExitCode == 0 ? output.ToArray() : throw new GitException(Cause(arguments, errors.Result));
        }
        catch (Win32Exception)
        {
            throw new GitException("Git is not installed: install it, or compare two folders.");
        }
    }

    private static string Cause(string[] arguments, string errors) =>
        arguments[0] == "rev-parse" && arguments[^1].EndsWith("^{commit}", StringComparison.Ordinal)
            ? $"Git has no version “{arguments[^1][..^"^{commit}".Length]}”."
            : errors.Contains("not a git repository", StringComparison.Ordinal)
            ? "This folder is not in a git repository: compare two folders instead."
            : $"Git says: {errors.Trim()}";
}
