namespace SupportMap.Output;

/// <summary>The right of one process to write a site. It ends with the process, however that ends.</summary>
/// <param name="Lock">Held open, and locked, beside the site; in its folder where nothing can be put beside it.</param>
/// <param name="Recovered">What was done about an earlier build that was killed; null for nothing.</param>
public sealed record SiteClaim(FileStream Lock, string? Recovered = null) : IDisposable
{
    /// <summary>Its name where it has to lie within the folder of the site.</summary>
    internal const string Within = WrittenFiles.Mark + Ending;

    private const string Ending = ".lock";

    public void Dispose() => Lock.Dispose();

    /// <param name="name">The folder as the user named it.</param>
    /// <exception cref="SiteFolderException">Another process has it.</exception>
    internal static SiteClaim Of(string target, string name)
    {
        try
        {
            return At(target + Ending, name);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException && Directory.Exists(target))
        {
            return At(Path.Combine(target, Within), name);
        }
    }

    private static SiteClaim At(string path, string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        while (true)
        {
            FileStream file;
            try
            {
                file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (new FileInfo(path) is { Exists: true } other)
            {
                throw new SiteFolderException(
                    $"another supportmap (process {other.Length}) is writing “{name}”; wait until it ends, stop it, or choose another "
                    + "folder for --output");
            }

            try
            {
                // Who has it is told by its length: the lock lets nobody else open it.
                file.SetLength(Environment.ProcessId);
            }
            catch
            {
                file.Dispose();
                throw;
            }

            // Whoever had it before may have removed the name after it was opened here. Then the next one would lock another file.
            if (new FileInfo(path) is { Exists: true, Length: var length } && length == Environment.ProcessId)
            {
                return new SiteClaim(file);
            }

            file.Dispose();
        }
    }
}
