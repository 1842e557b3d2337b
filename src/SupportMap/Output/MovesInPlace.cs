namespace SupportMap.Output;

/// <summary>Moves a site file by file into a folder that cannot be renamed, so that a run killed can be finished.</summary>
/// <remarks>
/// The files that differ are made in a hidden folder within the site's, which lies on the same disk. Before the first of them
/// is moved a list of all is put there: while that list stands, the site is being changed, and <see cref="Finish"/> goes on.
/// </remarks>
internal static class MovesInPlace
{
    /// <summary>What people are told where a site that was being put in place is now complete.</summary>
    public const string Finished = "An earlier build was stopped while it put its site in place. That site is complete now.";

    /// <summary>Within the folder of the site.</summary>
    public const string Folder = ".supportmap.next";

    private const string List = "moves";

    /// <summary>Where the files are made.</summary>
    public static string Beside(string target) => Path.Combine(target, Folder);

    /// <summary>
    /// True for a folder that is empty, holds files of other people, is the place of another disk, or is where somebody stands.
    /// </summary>
    /// <param name="written">The paths that earlier builds wrote.</param>
    public static bool AreNeeded(string target, IReadOnlySet<string> written) =>
        written.Count == 0
        || RealPath.IsWithin(RealPath.Of(Directory.GetCurrentDirectory()), target)
        || DriveInfo.GetDrives().Any(drive => Path.TrimEndingDirectorySeparator(drive.Name) == target)
        || OwnFiles.HasOthers(target, written);

    /// <param name="changed">What was made, and is now to be moved.</param>
    public static void Run(string target, IReadOnlyList<string> changed)
    {
        var list = Path.Combine(Beside(target), List);
        File.WriteAllLines(list + ".new", changed);
        File.Move(list + ".new", list);
        Move(target, changed);
    }

    /// <summary>Finishes or undoes what a run left that was killed.</summary>
    /// <returns>True where moves were under way.</returns>
    public static bool Finish(string target)
    {
        var list = Path.Combine(Beside(target), List);
        var isUnderWay = File.Exists(list);
        if (isUnderWay)
        {
            Move(target, File.ReadAllLines(list));
        }
        else if (Directory.Exists(Beside(target)))
        {
            File.Delete(list + ".new");
            SiteFolder.Remove(Beside(target));
        }

        return isUnderWay;
    }

    // What pages are made of goes before the pages. Before the first move both the files that are there and those that come are listed.
    private static void Move(string target, IReadOnlyList<string> changed)
    {
        var next = Beside(target);
        var (wanted, written) = (WrittenFiles.In(next)!, WrittenFiles.In(target) ?? []);
        if (changed.Any(path => !written.Contains(path)))
        {
            WrittenFiles.Write(target, written.Union(changed));
        }

        foreach (var path in changed.OrderBy(path => path.EndsWith(".html", StringComparison.Ordinal))
            .ThenBy(path => path, StringComparer.Ordinal)
            .Where(path => File.Exists(SiteFolder.PathIn(next, path))))
        {
            var place = SiteFolder.PathIn(target, path);
            MakeRoom(place, path, target, written);
            File.Move(SiteFolder.PathIn(next, path), place, overwrite: true);
        }

        OwnFiles.RemoveUnwanted(target, wanted, written);
        WrittenFiles.Write(target, wanted);
        File.Delete(Path.Combine(next, List));
        SiteFolder.Remove(next);
    }

    // A name may have been a folder's before, or a file's.
    private static void MakeRoom(string place, string path, string target, HashSet<string> written)
    {
        if (Directory.Exists(place))
        {
            OwnFiles.RemoveBelow(target, path, written);
            Directory.Delete(place);
        }

        for (var above =
            Path.GetDirectoryName(place)!; above.Length > target.Length && !Directory.Exists(above); above = Path.GetDirectoryName(above)!)
        {
            // The folder above it may be missing too, and to delete in a missing folder is an error.
            if (File.Exists(above))
            {
                File.Delete(above);
            }
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
    }
}
