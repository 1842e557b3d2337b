using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>A line of C# can be read whole beside another file, and in a review.</summary>
public class LineLengthTests
{
    private const int Most = 140;

    [Theory]
    [InlineData("src")]
    [InlineData("theme")]
    [InlineData("tests")]
    public void No_line_of_CSharp_is_too_long(string folder)
    {
        var files = SourceFiles.Of(folder, ".cs").ToList();

        Assert.NotEmpty(files);
        Faults.None(files.SelectMany(file => TooLong(file.Path, file.Text)));
    }

    private static IEnumerable<string> TooLong(string path, string text) =>
        text.Split('\n')
            .Index()
            .Where(line => line.Item.Length > Most)
            .Select(line => $"{path}:{line.Index + 1} has {line.Item.Length} characters; {Most} is the most");
}
