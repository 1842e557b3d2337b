using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>The outside world is known by few files: each library by one, the console and the clock by the program alone.</summary>
public class KnownByOneFileTests
{
    private static readonly string[] Sources = ["src", "theme"];

    [Theory]
    [InlineData("using YamlDotNet", "src/SupportMap/Content/Reading/YamlText.cs")]
    [InlineData("using Markdig", "src/SupportMap/Content/Reading/MarkdownCheck.cs src/SupportMap/Content/Reading/MarkdownText.cs")]
    [InlineData("using QRCoder", "src/SupportMap/Pages/QrCode.cs")]
    [InlineData("using CsvHelper", "src/SupportMap/OpenData/Tables/CsvText.cs")]
    [InlineData("new HtmlRenderer(Services", "src/SupportMap/Rendering/PageRenderer.cs")]
    [InlineData("Microsoft.Extensions.DependencyInjection", "src/SupportMap/Rendering/PageRenderer.cs")]
    public void A_library_is_known_by_one_place(string name, string files) => Assert.Equal(files.Split(' '), Naming(name));

    [Theory]
    [InlineData("System.CommandLine")]
    [InlineData("Spectre.Console")]
    [InlineData("Console.")]
    [InlineData("DateTime.Now")]
    [InlineData("DateTime.UtcNow")]
    [InlineData("DateTime.Today")]
    [InlineData("DateTimeOffset.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("TimeProvider.System")]
    [InlineData("Stopwatch")]
    [InlineData("Environment.GetEnvironmentVariable")]
    [InlineData("TimeZoneInfo.Local")]
    public void Only_the_program_knows_the_terminal_the_clock_and_the_machine(string name) =>
        Faults.None(Naming(name).Where(file => !file.StartsWith("src/SupportMap.Cli/", StringComparison.Ordinal)));

    // Everything else takes files in memory and gives files in memory.
    [Theory]
    [InlineData("File.", "FileMaker HardLink MovesInPlace OwnFiles SiteFolder WrittenFiles")]
    [InlineData("FileInfo", "FileMaker OwnFiles RealPath SiteClaim")]
    [InlineData("Directory", "FileMaker MovesInPlace OwnFiles SiteClaim SiteFolder WrittenFiles")]
    public void The_disk_is_known_by_the_two_ends(string name, string files) =>
        Assert.Equal(
            [
                "src/SupportMap/Content/Reading/InputFolder.cs",
                .. files.Split(' ').Select(file => $"src/SupportMap/Output/{file}.cs"),
            ],
            Naming(name).Where(file => !file.StartsWith("src/SupportMap.Cli/", StringComparison.Ordinal)));

    [Theory]
    [InlineData("HttpClient")]
    [InlineData("CultureInfo.CurrentCulture")]
    [InlineData("Random(")]
    [InlineData("Random.")]
    [InlineData("RandomNumberGenerator")]
    [InlineData("Guid.NewGuid")]
    public void Nobody_uses_what_is_different_each_time(string name) => Assert.Empty(Naming(name));

    /// <summary>The source files whose code holds a word that starts with <paramref name="name"/>; remarks do not count.</summary>
    private static IReadOnlyList<string> Naming(string name) =>
        [.. Sources.SelectMany(folder => SourceFiles.Of(folder, ".cs").Concat(SourceFiles.Of(folder, ".razor")))
            .Where(file => file.Text.Split('\n').Any(line => Holds(line, name)))
            .Select(file => file.Path)
            .Order(StringComparer.Ordinal)];

    private static bool Holds(string line, string name)
    {
        var at = line.IndexOf(name, StringComparison.Ordinal);
        var isRemark = line.TrimStart().StartsWith("//", StringComparison.Ordinal);
        return at >= 0 && !isRemark && (at == 0 || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is '_' or '.'));
    }
}
