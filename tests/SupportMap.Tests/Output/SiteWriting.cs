using System.Text;
using SupportMap.Output;
using SupportMap.Tests.Support;

namespace SupportMap.Tests.Output;

internal static class SiteWriting
{
    /// <summary>Writes a site of these files into a folder of the temporary one.</summary>
    public static WrittenSite WriteSite(this TempFolder temp, string folder, params (string Path, string Text)[] files) =>
        SiteFolder.Write(
            Path.Combine(temp.Path, folder), [.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))]);
}
