using SupportMap.Content.Reading;

namespace SupportMap.Cli;

/// <summary>Writes files to the input folder: all or none.</summary>
internal static class InputWriter
{
    /// <summary>Writes each file under a temporary name first, so that none is ever half written. Keeps file permissions.</summary>
    public static void Write(string folder, IReadOnlyList<InputFile> files)
    {
        var moves = files.Select(file => new Move(Path.Combine([folder, .. file.Path.Split('/')]), file.Bytes)).ToList();
        try
        {
            moves.ForEach(move => move.Prepare());
            moves.ForEach(move => move.Do());
        }
        catch
        {
            moves.ForEach(move => move.Undo());
            throw;
        }
    }

    private sealed class Move(string path, byte[] bytes)
    {
        private readonly string _beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
        private byte[]? _before;
        private bool _isDone;

        public void Prepare()
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            _before = File.Exists(path) ? File.ReadAllBytes(path) : null;
            Put(bytes);
        }

        public void Do()
        {
            File.Move(_beside, path, overwrite: true);
            _isDone = true;
        }

        public void Undo()
        {
            if (_isDone && _before is null)
            {
                File.Delete(path);
            }
            else if (_isDone)
            {
                Put(_before!);
                Do();
            }
            else if (File.Exists(_beside))
            {
                File.Delete(_beside);
            }
        }

        private void Put(byte[] content)
        {
            try
            {
                File.WriteAllBytes(_beside, content);
            }
            catch (UnauthorizedAccessException)
            {
                // The temporary name would mean nothing to the user.
                throw new UnauthorizedAccessException($"'{path}'");
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                File.SetUnixFileMode(_beside, File.GetUnixFileMode(path));
            }
        }
    }
}
