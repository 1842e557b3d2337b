using System.Collections.Frozen;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>The input, sorted by what each file is.</summary>
internal sealed class InputSet
{
    private static readonly string[] Required = ["site.yaml", "needs.yaml", "areas.yaml", "stages.yaml", "audiences.yaml"];

    private static readonly string[] Optional = ["prisons.yaml", "words.yaml", "danger.yaml", "answers.yaml"];

    private static readonly Dictionary<string, string[]> Endings = new(StringComparer.Ordinal)
    {
        ["services"] = [".md", ".yaml"],
        ["organisations"] = [".yaml"],
        ["guides"] = [".md"],
        ["pages"] = [".md"],
        ["holidays"] = [".yaml"],
        ["places"] = [".yaml"],
    };

    private readonly Dictionary<string, SourceFile> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<EntryFile>> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);
    private readonly FrozenSet<string> _keys;

    private InputSet(FrozenSet<string> keys) => _keys = keys;

    /// <summary>A file at the top of the input, or null when it is missing or cannot be read.</summary>
    public SourceFile? List(string name) => _lists.GetValueOrDefault(name);

    /// <summary>The files of a folder, in order of their names.</summary>
    public IReadOnlyList<EntryFile> In(string folder) => _folders.GetValueOrDefault(folder, []);

    /// <summary>True when there is a file with this id, whether it can be used or not.</summary>
    public bool Has(string folder, string id) => _seen.ContainsKey($"{folder}/{id}") || _unreadable.Contains($"{folder}/{id}");

    /// <summary>True when the name of every file of a folder can be used.</summary>
    public bool IsWhole(string folder) => !_unreadable.Any(path => path.StartsWith($"{folder}/", StringComparison.Ordinal));

    /// <param name="root">The input folder as the user named it: the start of the paths in messages.</param>
    /// <param name="keys">The keys that files may have, for advice.</param>
    public static InputSet Sort(
        IReadOnlyList<InputFile> files, string root, FrozenSet<string> keys, DiagnosticBag bag)
    {
        var set = new InputSet(keys);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            set.Add(file, Display(root, file.Path), bag);
        }

        foreach (var name in Required.Where(name => !set._lists.ContainsKey(name) && !set._unreadable.Contains(name)))
        {
            bag.Add(
                Codes.MissingFile,
                new SourceSpan(Display(root, name), 1, 1),
                $"the file {name} is missing",
                "restore it: the site cannot be built without it");
        }

        return set;
    }

    /// <summary>A path of the input as people see it.</summary>
    public static string Display(string root, string path) => root.Length == 0 ? path : $"{root.Replace('\\', '/').TrimEnd('/')}/{path}";

    private void Add(InputFile file, string display, DiagnosticBag bag)
    {
        var start = new SourceSpan(display, 1, 1);
        if (file.IsShortcut)
        {
            MarkUnreadable(file.Path);
            bag.Add(Codes.Shortcut, start, "this is a shortcut to another file", "replace it with the file itself");
            return;
        }

        if (TextDecoder.IsClosed(file, start, bag))
        {
            MarkUnreadable(file.Path);
            return;
        }

        var slash = file.Path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            AddList(file, display, start, bag);
            return;
        }

        var folder = file.Path[..slash];
        if (!Endings.TryGetValue(folder, out var endings) || file.Path.IndexOf('/', slash + 1) >= 0)
        {
            bag.Add(Codes.UnknownFile, start, $"“{file.Path}” is not in a folder that the site uses", FolderHelp(file.Path, folder));
        }
        else if (FileNameAdvice.For(Path.GetFileName(file.Path), folder, endings) is var (code, message, help))
        {
            MarkUnreadable(file.Path);
            bag.Add(code, start, message, help);
            if (code == Codes.FileName)
            {
                // What is in it can be checked all the same.
                AddEntry(file, folder, display, start, bag);
            }
        }
        else
        {
            AddEntry(file, folder, display, start, bag);
        }
    }

    private void AddEntry(InputFile file, string folder, string display, SourceSpan start, DiagnosticBag bag)
    {
        var id = Path.GetFileNameWithoutExtension(file.Path);
        if (!_seen.TryAdd($"{folder}/{id}", display))
        {
            bag.Add(
                Codes.DuplicateFile,
                start,
                $"there are two files for “{id}”: this one and {_seen[$"{folder}/{id}"]}",
                "keep one of them, with all the facts in it");
        }
        else if (_folders.TryGetValue(folder, out var list))
        {
            list.Add(new EntryFile(file, display, _keys));
        }
        else
        {
            _folders[folder] = [new EntryFile(file, display, _keys)];
        }
    }

    private void AddList(InputFile file, string display, SourceSpan start, DiagnosticBag bag)
    {
        if (Required.Contains(file.Path) || Optional.Contains(file.Path))
        {
            SourceFile? Decode() => TextDecoder.Decode(file, display, TextDecoder.MaxListBytes, bag, _keys);
            if (ParallelReading.Guard(start, bag, Decode, () => null) is { } source)
            {
                _lists[file.Path] = source;
            }
            else
            {
                _unreadable.Add(file.Path);
            }
        }
        else if (file.Path != "README.md" && !file.Path.EndsWith(".schema.json", StringComparison.Ordinal))
        {
            var near = FileNameAdvice.Meant(file.Path, Required.Concat(Optional));
            _unreadable.Add(near ?? file.Path);
            bag.Add(
                Codes.UnknownFile,
                start,
                $"“{file.Path}” is not a file that the site uses",
                ListHelp(file.Path, near));
        }
    }

    private void MarkUnreadable(string path)
    {
        var folder = path[..(path.IndexOf('/', StringComparison.Ordinal) + 1)];
        _unreadable.Add(folder.Length == 0 ? path : folder + Ids.Suggest(Path.GetFileName(path).Split('.')[0]));
    }

    private static string ListHelp(string path, string? near) =>
        Path.GetFileNameWithoutExtension(path) == "bank-holidays"
            ? "lists of holidays are in the folder holidays: move it there, under the name of the place that keeps these days, such as "
                + "holidays/england-and-wales.yaml"
            : near is null
                ? $"services go in the folder services; the files here are {string.Join(", ", Required.Concat(Optional))}"
                : $"did you mean “{near}”?";

    private static string FolderHelp(string path, string folder)
    {
        if (Endings.ContainsKey(folder))
        {
            return $"put it straight into {folder}: {folder}/{Path.GetFileName(path)}";
        }

        var near = Diagnostics.Nearest.To(folder, Endings.Keys);
        return near is null ? $"the folders are {string.Join(", ", Endings.Keys)}" : $"did you mean the folder “{near}”?";
    }
}
