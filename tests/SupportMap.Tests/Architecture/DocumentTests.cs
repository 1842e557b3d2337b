using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using SupportMap.Cli;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>What the documents tell people to type can be typed, and what they lead to is there.</summary>
public sealed partial class DocumentTests
{
    private static readonly IReadOnlyList<string> Files =
    [
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "src/README.md",
        .. Directory.GetFiles(RepositoryRoot.Combine("docs"), "*.md")
            .Select(file => $"docs/{Path.GetFileName(file)}")
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Documents => [.. Files];

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("docs/owner.md")]
    [InlineData("docs/new-region.md")]
    [InlineData("docs/developer.md")]
    public void There_is_one_for_each_reader(string file)
    {
        Assert.Contains(file, Files);
        Assert.Contains($"]({file})", Text("README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_command_is_one_that_the_program_knows(string file)
    {
        var faults = new List<string>();
        foreach (var command in Typed(Text(file)))
        {
            var parsed = Commands.Root().Parse(CommandLineParser.SplitCommandLine(command).ToArray());
            // The tests do not run beside the input.
            faults.AddRange(
                parsed.Errors.Where(error => !error.Message.StartsWith("There is no folder", StringComparison.Ordinal))
                    .Select(error => $"{file}: {command}: {error.Message}"));
        }

        Faults.None(faults);
    }

    [Fact]
    public void Commands_are_found() => Assert.InRange(Files.Sum(file => Typed(Text(file)).Count()), 25, 500);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_within_the_project_leads_to_a_file(string file) =>
        Faults.None(Links().Matches(Examples().Replace(Text(file), "")).Select(match => match.Groups[1].Value + match.Groups[2].Value)
            .Where(link => !link.StartsWith("http", StringComparison.Ordinal) && !link.StartsWith('#'))
            .Select(link => Path.Combine(Path.GetDirectoryName(file)!, link.Split('#')[0]))
            .Where(link => !Path.Exists(RepositoryRoot.Combine(link)))
            .Select(link => $"{file} leads to {link}"));

    [Fact]
    public void Pictures_are_small_and_have_words_for_those_who_cannot_see_them()
    {
        Assert.All(
            Directory.GetFiles(RepositoryRoot.Combine("docs", "pictures")),
            picture => Assert.InRange(new FileInfo(picture).Length, 1, 4096));
        Assert.All(Files.SelectMany(file => Images().Matches(Text(file))), image => Assert.Matches(@" alt=""[^""]{10,}""", image.Value));
        Assert.InRange(Images().Count(Text("CONTRIBUTING.md")), 1, 5);
    }

    private static string Text(string file) => File.ReadAllText(RepositoryRoot.Combine(file.Split('/')));

    /// <summary>What stands behind the name of the program, in blocks of commands and between words.</summary>
    private static IEnumerable<string> Typed(string text) =>
        Blocks().Matches(text).SelectMany(block => block.Groups[1].Value.Split('\n'))
            .Concat(Inline().Matches(Blocks().Replace(text, "")).Select(match => match.Groups[1].Value))
            .Select(line => Program().Match(line)).Where(found => found.Success)
            .Select(found => found.Groups[1].Value.Split(" > ")[0].Trim())
            .Where(command => command.Length > 0);

    [GeneratedRegex(@"^```sh\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex Inline();

    [GeneratedRegex("^```.*?^```|`[^`\n]+`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Examples();

    [GeneratedRegex(@"^(?:(?:\./)?supportmap|dotnet run --project src/SupportMap\.Cli --)(?: (.*))?$")]
    private static partial Regex Program();

    [GeneratedRegex(@"\]\(([^)\s]+)\)|src=""([^""]+)""")]
    private static partial Regex Links();

    [GeneratedRegex("<img [^>]*>")]
    private static partial Regex Images();
}
