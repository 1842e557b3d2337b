using SupportMap.Search;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Search;

/// <summary>Runs what src/SupportMap.Search/README.md shows.</summary>
public class ReadmeExampleTests(LunrFixture lunr)
{
    private static readonly string Readme = File.ReadAllText(RepositoryRoot.Combine("src", "SupportMap.Search", "README.md"));

    [Fact]
    public void The_example_in_CSharp_builds_an_index_and_the_one_in_JavaScript_searches_it()
    {
        SearchField[] fields = [new("name", Boost: 10), new("text")];
        SearchDocument[] documents =
        [
            new("food-bank", ["Food bank", TextFolding.Fold("Food for three days. There is a café on Fridays.")]),
            new("housing-advice", ["Housing advice", TextFolding.Fold("Help if you could lose your home.")]),
        ];
        SearchIndex index = SearchIndex.Build(fields, documents);
        byte[] packed = index.ToPacked();

        var reference = lunr.Ask("example", ("code", JsonText.Quote(Block("js"))), LunrFixture.Packed(packed));

        Assert.Equal("food-bank", reference.GetString());
    }

    [Fact]
    public void The_example_in_CSharp_is_the_one_above()
    {
        var source = File.ReadAllLines(RepositoryRoot.Combine("tests", "SupportMap.Tests", "Search", "ReadmeExampleTests.cs"));

        var text = string.Join('\n', source.Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line));

        Assert.Contains(Block("csharp"), text, StringComparison.Ordinal);
    }

    private static string Block(string language)
    {
        var start = Readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
