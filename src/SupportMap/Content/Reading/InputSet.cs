using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>The input, decoded and sorted by what each file is.</summary>
internal sealed class InputSet
{
    private static readonly string[] Required = ["site.yaml", "needs.yaml", "areas.yaml", "stages.yaml", "audiences.yaml"];

    private static readonly string[] Optional = ["prisons.yaml", "words.yaml", "bank-holidays.yaml"];

    private static readonly Dictionary<string, string[]> Endings = new(StringComparer.Ordinal)
    {
        ["services"] = [".md", ".yaml"],
        ["organisations"] = [".yaml"],
        ["guides"] = [".md"],
        ["pages"] = [".md"],
    };

    private readonly Dictionary<string, SourceFile> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SourceFile>> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);

    /// <summary>A file at the top of the input, or null when it is missing or cannot be read.</summary>
    public SourceFile? List(string name) => _lists.GetValueOrDefault(name);

    /// <summary>The files of a folder, in order of their names.</summary>
    public IReadOnlyList<SourceFile> In(string folder) => _folders.GetValueOrDefault(folder, []);

    /// <summary>False when a file of the folder could not be decoded.</summary>
    public bool IsWhole(string folder) => !_unreadable.Contains(folder);

    /// <param name="root">The input folder as the user named it: the start of the paths in messages.</param>
    public static InputSet Sort(IReadOnlyList<InputFile> files, string root, DiagnosticBag bag)
    {
        var set = new InputSet();
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            set.Add(file, Display(root, file.Path), seen, bag);
        }

        foreach (var name in Required.Where(name => !set._lists.ContainsKey(name) && !set._unreadable.Contains(name)))
        {
            bag.Add(Codes.MissingFile, new SourceSpan(Display(root, name), 1, 1), $"the file {name} is missing", "bring it back: every site needs it");
        }

        return set;
    }

    private static string Display(string root, string path) => root.Length == 0 ? path : $"{root.Replace('\\', '/').TrimEnd('/')}/{path}";

    private void Add(InputFile file, string display, Dictionary<string, string> seen, DiagnosticBag bag)
    {
        var start = new SourceSpan(display, 1, 1);
        var slash = file.Path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            AddList(file, display, start, bag);
            return;
        }

        var folder = file.Path[..slash];
        var ending = Path.GetExtension(file.Path);
        if (!Endings.TryGetValue(folder, out var endings) || file.Path.IndexOf('/', slash + 1) >= 0)
        {
            bag.Add(Codes.UnknownFile, start, $"“{file.Path}” is not in a folder that the site uses", $"the folders are {string.Join(", ", Endings.Keys)}, without folders inside them");
            return;
        }

        if (!endings.Contains(ending))
        {
            bag.Add(Codes.UnknownFile, start, $"a file in {folder} cannot end in “{ending}”", $"it should end in {string.Join(" or ", endings)}; a Word or Excel file has to be typed in as text");
            return;
        }

        var id = Ids.Parse(Path.GetFileNameWithoutExtension(file.Path));
        if (!id.IsGood)
        {
            bag.Add(Codes.FileName, start, $"the file name cannot be used: {id.Message}", id.Help!);
            _unreadable.Add(folder);
            return;
        }

        if (!seen.TryAdd($"{folder}/{id.Value}", display))
        {
            bag.Add(Codes.DuplicateFile, start, $"there are two files for “{id.Value}”: this one and {seen[$"{folder}/{id.Value}"]}", "keep one of them");
            return;
        }

        if (TextDecoder.Decode(file, display, TextDecoder.MaxEntryBytes, bag) is not { } source)
        {
            _unreadable.Add(folder);
        }
        else if (_folders.TryGetValue(folder, out var list))
        {
            list.Add(source);
        }
        else
        {
            _folders[folder] = [source];
        }
    }

    private void AddList(InputFile file, string display, SourceSpan start, DiagnosticBag bag)
    {
        if (Required.Contains(file.Path) || Optional.Contains(file.Path))
        {
            if (TextDecoder.Decode(file, display, TextDecoder.MaxListBytes, bag) is { } source)
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
            var near = Diagnostics.Nearest.To(file.Path, Required.Concat(Optional));
            bag.Add(Codes.UnknownFile, start, $"“{file.Path}” is not a file that the site uses", near is null ? $"services go in the folder services; the files here are {string.Join(", ", Required.Concat(Optional))}" : $"did you mean “{near}”?");
        }
    }
}
