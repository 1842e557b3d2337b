using System.Text;
using System.Text.Json;
using SupportMap.Search;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Search;

/// <summary>The packed format, byte by byte, and as browser/unpack-index.js reads it in Node.js.</summary>
public class PackedIndexTests(LunrFixture lunr)
{
    private const int Seed = 20261103;

    [Fact]
    public void A_thousand_queries_of_a_packed_index_are_answered_as_by_lunr_js()
    {
        var documents = DocumentSet.Read(File.ReadAllText(Path.Combine(ConformanceCaseTests.Folder, "many-documents.json")));
        var queries = new RandomDocuments(Seed).Queries(documents, 1000);

        var answer = lunr.Ask(
            "compare", ("documentSet", documents.Json), LunrFixture.Packed(documents.Index.ToPacked()), ("queries", queries));

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("difference").ValueKind);
        Assert.True(answer.GetProperty("found").GetInt32() > 300);
    }

    [Fact]
    public void A_file_that_was_cut_off_is_refused()
    {
        var packed = SearchIndex.Build([new("title")], [new("a", ["bread soup"])]).ToPacked();

        var error = Assert.Throws<InvalidOperationException>(() => lunr.Ask("unpack", LunrFixture.Packed(packed[..^1])));

        Assert.Contains("The search index is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_the_design_is_right()
    {
        var packed = SearchIndex.Build([new("title")], [new("a", ["bread soup bread"]), new("b", ["soup"])]).ToPacked();
        var header = Encoding.UTF8.GetString(packed.AsSpan(0, packed.IndexOf((byte)'\n')));
        var design = File.ReadAllText(RepositoryRoot.Combine("src", "SupportMap.Search", "DESIGN.md"));

        Assert.Contains($"\n{header}\n02 00 ", design, StringComparison.Ordinal);
        Assert.Equal("0200" + "000100" + "030202" + "01", Convert.ToHexString(packed.AsSpan(header.Length + 1)));
    }

    [Fact]
    public void The_same_documents_give_the_same_packed_bytes()
    {
        var documents = new RandomDocuments(Seed).Next();

        Assert.Equal(documents.Index.ToPacked(), documents.Index.ToPacked());
    }
}
