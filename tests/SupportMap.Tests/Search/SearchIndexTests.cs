using System.Globalization;
using SupportMap.Search;
using Xunit;

namespace SupportMap.Tests.Search;

public class SearchIndexTests(LunrFixture lunr)
{
    private static readonly SearchField Title = new("title");

    [Theory]
    [InlineData("", "Document \"\" has no reference.")]
    [InlineData("123", "Document \"123\" is all digits: JavaScript would put it before the others.")]
    public void A_reference_that_would_go_wrong_is_refused(string reference, string message) =>
        Assert.StartsWith(message, Refusal([Title], new SearchDocument(reference, ["bread"])), StringComparison.Ordinal);

    [Fact]
    public void A_reference_that_is_there_twice_is_refused() =>
        Assert.StartsWith(
            "Document \"a\" is there twice.", Refusal([Title], new("a", ["bread"]), new("a", ["soup"])), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "Field \"\" has no name.")]
    [InlineData("12", "Field \"12\" is all digits: JavaScript would put it before the others.")]
    [InlineData("a/b", "Field \"a/b\" has a \"/\", which lunr.js uses to part field and reference.")]
    [InlineData("constructor", "Field \"constructor\" has a name that lunr.js uses itself.")]
    [InlineData("_index", "Field \"_index\" has a name that lunr.js uses itself.")]
    public void A_field_name_that_would_go_wrong_is_refused(string name, string message) =>
        Assert.StartsWith(message, Refusal([new SearchField(name)]), StringComparison.Ordinal);

    [Fact]
    public void A_field_named_twice_is_refused() =>
        Assert.StartsWith("Field \"title\" is named twice.", Refusal([Title, Title]), StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1000.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_boost_out_of_range_is_refused(double boost)
    {
        var number = boost.ToString(CultureInfo.InvariantCulture);
        Assert.Contains($"Field \"title\" has the boost {number},", Refusal([new("title", boost)]), StringComparison.Ordinal);
        Assert.Contains(
            $"Document \"a\" has the boost {number},",
            Refusal([Title], new SearchDocument("a", ["bread"], boost)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_with_too_few_values_is_refused() =>
        Assert.StartsWith(
            "Document \"a\" has 1 values for 2 fields.",
            Refusal([Title, new("text")], new SearchDocument("a", ["bread"])),
            StringComparison.Ordinal);

    [Fact]
    public void More_than_24_fields_are_refused() => Assert.StartsWith(
        "There are 25 fields; at most 24 are allowed.",
        Refusal([.. Enumerable.Range(0, 25).Select(i => new SearchField($"field-{i}"))]),
        StringComparison.Ordinal);

    [Fact]
    public void Texts_null_and_whole_terms_can_stand_side_by_side()
    {
        var document = new SearchDocument("a", ["bread", null, SearchValue.Whole("East Ayrshire")]);

        var json = lunr.Unpack(SearchIndex.Build([Title, new("text"), new("towns")], [document]));

        Assert.Contains("""["title/a",[0,0.288]],["text/a",[]],["towns/a",[1,0.288]]""", json, StringComparison.Ordinal);
        Assert.Contains("\"east ayrshir\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        SearchDocument[] documents = [new("a", ["INDIA İstanbul 1.5"], 1.5), new("b", ["india"])];
        var expected = SearchIndex.Build([Title], documents).ToPacked();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureOf(culture);
            Assert.Equal(expected, SearchIndex.Build([Title], documents).ToPacked());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_lexicon_of_other_indexes_changes_nothing()
    {
        var random = new RandomDocuments(7);
        var lexicon = new Lexicon();
        for (var i = 0; i < 200; i++)
        {
            var documents = random.Next();
            var shared = SearchIndex.Build(documents.Fields, documents.Documents, lexicon);

            Assert.Equal(documents.Index.ToPacked(), shared.ToPacked());
        }
    }

    // With invariant globalisation there are no cultures; one made by hand still has a decimal comma.
    private static CultureInfo CultureOf(string name)
    {
        try
        {
            return new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            return culture;
        }
    }

    private static string Refusal(IReadOnlyList<SearchField> fields, params SearchDocument[] documents) =>
        Assert.Throws<ArgumentException>(() => SearchIndex.Build(fields, documents)).Message;
}
