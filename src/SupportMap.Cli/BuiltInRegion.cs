using System.Reflection;
using SupportMap.Content.Reading;
using SupportMap.Editing.NewRegions;

namespace SupportMap.Cli;

/// <summary>The repository's <c>template</c> folder, embedded in the program.</summary>
internal static class BuiltInRegion
{
    private const string Start = "template/";

    /// <summary>Read on demand: no other command needs it.</summary>
    public static RegionTemplate Template => RegionTemplate.Of(Read())!;

    private static IReadOnlyList<InputFile> Read()
    {
        var program = Assembly.GetExecutingAssembly();
        return [.. program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Start, StringComparison.Ordinal))
            .Select(name => new InputFile(name[Start.Length..], Bytes(program.GetManifestResourceStream(name)!)))];
    }

    private static byte[] Bytes(Stream resource)
    {
        using (resource)
        {
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            return bytes;
        }
    }
}
