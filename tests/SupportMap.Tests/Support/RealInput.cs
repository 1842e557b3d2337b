using SupportMap.Content.Reading;
using SupportMap.Themes;

namespace SupportMap.Tests.Support;

/// <summary>The input folder of the repository, and the site it makes: built once for all tests that look at it.</summary>
internal static class RealInput
{
    public static string Folder { get; } = RepositoryRoot.Combine("input");

    public static IReadOnlyList<InputFile> Files { get; } = InputFolder.Read(Folder);

    private static readonly Lazy<BuiltSite> Built = new(() => MadeSite.Of(SiteBuild.Run(Files, SiteTheme.Create(), TestInput.Options)));

    public static BuiltSite Site => Built.Value;
}
