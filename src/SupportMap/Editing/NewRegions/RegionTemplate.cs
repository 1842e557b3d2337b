using System.Text;
using SupportMap.Content.Reading;

namespace SupportMap.Editing.NewRegions;

/// <summary>What new regions begin with: folders of entries, and the list of nations that says which of them each brings.</summary>
public sealed class RegionTemplate
{
    /// <summary>A line for each nation: <c>Name: folder, folder</c>, the widest first.</summary>
    public const string NationsFile = "nations.txt";

    private readonly IReadOnlyList<InputFile> _files;
    private readonly IReadOnlyList<(string Name, IReadOnlyList<string> Folders)> _nations;

    private RegionTemplate(IReadOnlyList<InputFile> files, IReadOnlyList<(string Name, IReadOnlyList<string> Folders)> nations) =>
        (_files, _nations) = (files, nations);

    /// <summary>The first is taken when none is named.</summary>
    public IReadOnlyList<string> Nations => [.. _nations.Select(nation => nation.Name)];

    /// <summary>The template, or null when there is no list of nations among the files.</summary>
    public static RegionTemplate? Of(IReadOnlyList<InputFile> files) =>
        files.FirstOrDefault(file => file.Path == NationsFile) is { } list
        && Nation(Encoding.UTF8.GetString(list.Bytes)) is { Count: > 0 } nations
            ? new RegionTemplate(files, nations)
            : null;

    /// <summary>Each file of a nation by its path in the input, as the texts of the folders that have it, the widest first.</summary>
    internal IEnumerable<(string Path, IReadOnlyList<string> Texts)> TextsOf(string nation) =>
        from folder in _nations.First(one => one.Name == nation).Folders
        from file in _files
        where file.Path.StartsWith(folder + "/", StringComparison.Ordinal)
        group Encoding.UTF8.GetString(file.Bytes) by file.Path[(folder.Length + 1)..] into same
        select (same.Key, (IReadOnlyList<string>)[.. same]);

    private static List<(string Name, IReadOnlyList<string> Folders)> Nation(string list) =>
        [.. list.Split('\n', StringSplitOptions.TrimEntries)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => (line.Split(':')[0], RegionArea.Items(line.Split(':') is [_, var folders] ? folders : "")))];
}
