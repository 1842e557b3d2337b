using SupportMap.Content.Reading;

namespace SupportMap.Cli;

/// <summary>Puts files into the input folder.</summary>
internal static class InputWriter
{
    /// <summary>Writes each file beside its place first, so that none is ever half written.</summary>
    public static void Write(string folder, IEnumerable<InputFile> files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine([folder, .. file.Path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
            File.WriteAllBytes(beside, file.Bytes);
            File.Move(beside, path, overwrite: true);
        }
    }
}
