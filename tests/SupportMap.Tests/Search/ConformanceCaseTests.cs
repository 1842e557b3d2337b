using System.Text.Json;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Search;

/// <summary>The document sets of Cases/Search with the index that lunr.js builds of each.</summary>
public class ConformanceCaseTests(LunrFixture lunr)
{
    internal static readonly string Folder = RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Search");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_index_is_byte_for_byte_that_of_lunr_js(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));

        Assert.Equal(json.RootElement.GetProperty("lunr").GetRawText(), lunr.Unpack(DocumentSet.Read(json.RootElement).Index));
    }

    [Fact]
    public void There_are_at_least_forty_cases() => Assert.True(Names.Count >= 40);
}
