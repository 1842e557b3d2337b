using System.Text;
using SupportMap.Content.Reading;

namespace SupportMap.Tests.Support;

/// <summary>Where the tests' input folders are.</summary>
internal static class TestInput
{
    /// <summary>The day that tests build for.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 2);

    public static BuildOptions Options { get; } = new("input", Today);

    /// <summary>The folder that holds an expected site's input and output.</summary>
    public static string SiteCase(string name) => RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Sites", name);

    /// <summary>The input folder of one expected site.</summary>
    public static string Folder(string siteCase) => Path.Combine(SiteCase(siteCase), "input");

    /// <summary>The files of the input of one expected site.</summary>
    public static IReadOnlyList<InputFile> Of(string siteCase) => InputFolder.Read(Folder(siteCase));

    /// <summary>The input with one file added or put in the place of another.</summary>
    public static IReadOnlyList<InputFile> With(this IReadOnlyList<InputFile> input, string path, string text) =>
        [.. input.Where(file => file.Path != path), new InputFile(path, Encoding.UTF8.GetBytes(text))];
}
