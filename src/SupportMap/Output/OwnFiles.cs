namespace SupportMap.Output;

/// <summary>Tells files that a build wrote from those of other people, which stay as they are.</summary>
internal static class OwnFiles
{
    private const FileAttributes Missing = (FileAttributes)(-1);

    // Where two names may be one file, the new one must not go with the old.
    private static readonly StringComparer Names =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>Refuses a site that would replace something which is not listed, or be written through a link.</summary>
    /// <param name="wanted">The paths of the next site.</param>
    /// <param name="written">The paths that earlier builds wrote.</param>
    public static void RefuseInTheWay(string target, IReadOnlySet<string> wanted, IReadOnlySet<string> written)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in wanted)
        {
            RefuseAbove(path, true);
            var attributes = Attributes(target, path);
            var others = attributes == Missing ? []
                : attributes.HasFlag(FileAttributes.Directory) && !attributes.HasFlag(FileAttributes.ReparsePoint) ? Files(target, path)
                : new[] { path };
            if (others.FirstOrDefault(file => !written.Contains(file)) is { } other)
            {
                throw InTheWay(target, other);
            }
        }

        foreach (var path in written)
        {
            RefuseAbove(path, false);
        }

        void RefuseAbove(string path, bool isWanted)
        {
            for (var above = Above(path); above.Length > 0 && seen.Add(above); above = Above(above))
            {
                var attributes = Attributes(target, above);
                if (attributes != Missing && attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    throw new SiteFolderException(
                        $"“{SiteFolder.PathIn(target, above)}” is a link, and a build does not write through links; remove it, or choose "
                        + "another folder for --output");
                }

                if (isWanted && attributes != Missing && !attributes.HasFlag(FileAttributes.Directory) && !written.Contains(above))
                {
                    throw InTheWay(target, above);
                }
            }
        }
    }

    /// <summary>Whether somebody else put something into a folder that holds a site.</summary>
    public static bool HasOthers(string target, IReadOnlySet<string> written) =>
        new DirectoryInfo(target).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
            .Where(item => item is FileInfo || item.Attributes.HasFlag(FileAttributes.ReparsePoint))
            .Select(item => NameIn(target, item))
            .Any(name => name != WrittenFiles.Mark && !WrittenFiles.IsTemporary(name) && !written.Contains(name));

    /// <summary>Removes what was written and is no longer wanted, and the folders that are empty then.</summary>
    public static void RemoveUnwanted(string target, IReadOnlySet<string> wanted, IReadOnlySet<string> written)
    {
        var kept = wanted.ToHashSet(Names);
        foreach (var path in written.Where(path => !kept.Contains(path)))
        {
            if (Attributes(target, path) is var attributes && attributes != Missing && !attributes.HasFlag(FileAttributes.Directory))
            {
                File.Delete(SiteFolder.PathIn(target, path));
            }

            for (var above = Above(path); above.Length > 0 && IsEmpty(SiteFolder.PathIn(target, above)); above = Above(above))
            {
                Directory.Delete(SiteFolder.PathIn(target, above));
            }
        }
    }

    /// <summary>Removes all that was written below a folder, and the folders that are empty then.</summary>
    /// <param name="path">The folder, within the target; empty for the target itself, which stays.</param>
    public static void RemoveBelow(string target, string path, IReadOnlySet<string> written)
    {
        foreach (var item in new DirectoryInfo(SiteFolder.PathIn(target, path)).EnumerateFileSystemInfos())
        {
            var name = path.Length == 0 ? item.Name : $"{path}/{item.Name}";
            if (item is DirectoryInfo && !item.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                RemoveBelow(target, name, written);
                if (IsEmpty(item.FullName))
                {
                    item.Delete();
                }
            }
            else if (written.Contains(name))
            {
                item.Delete();
            }
        }
    }

    private static IEnumerable<string> Files(string target, string path) =>
        new DirectoryInfo(SiteFolder.PathIn(target, path)).EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => NameIn(target, file));

    private static string NameIn(string target, FileSystemInfo item) =>
        item.FullName[(target.Length + 1)..].Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsEmpty(string folder) => Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any();

    private static FileAttributes Attributes(string target, string path) => new FileInfo(SiteFolder.PathIn(target, path)).Attributes;

    private static string Above(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static SiteFolderException InTheWay(string target, string path) =>
        new(
            $"“{SiteFolder.PathIn(target, path)}” is in the way, and this program has not made it; move it to another place, or choose "
            + "another folder for --output");
}
