using SupportMap.Output;

namespace SupportMap.Tests.Support;

internal static class MadeSite
{
    /// <summary>The same site with the bytes of every file made once, for those who look at them often.</summary>
    public static BuiltSite Of(BuiltSite site) => site with
    {
        Files = site.Files is null ? null : [.. site.Files.AsParallel().AsOrdered().Select(file => new OutputFile(file.Path, file.Bytes))],
    };
}
