using SupportMap.OpenData.Tables;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.OpenData.Tables;

public class CellTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44 1632 960123", "'+44 1632 960123")]
    [InlineData("- a list", "'- a list")]
    [InlineData("@help", "'@help")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("'=1+1", "''=1+1")]
    [InlineData("'tis free", "'tis free")]
    [InlineData("1+1", "1+1")]
    [InlineData("", "")]
    public void A_cell_that_could_be_a_formula_gets_an_apostrophe(string text, string cell)
    {
        Assert.Equal(cell, CellText.Guarded(text));
        Assert.Equal(text, CellText.Unguarded(cell));
    }

    [Theory]
    [InlineData("a | b", "a", "b")]
    [InlineData("a, b", "a", "b")]
    [InlineData("a; b;", "a", "b")]
    [InlineData(@"a\, b | c", "a, b", "c")]
    [InlineData("a\nb", "a", "b")]
    public void Values_of_a_list_may_be_parted_by_a_bar_a_comma_a_semicolon_or_a_new_line(string cell, params string[] values) =>
        Assert.Equal(values, CellText.SplitList(cell));

    [Fact]
    public void Items_keep_the_names_of_their_parts() =>
        Assert.Equal(
            [[("", "01632 960123"), ("label", "Office; or shop")], [("", "01632 960124"), ("cost", "free")]],
            CellText.SplitItems(@"01632 960123; label: Office\; or shop | 01632 960124; Cost: free", ["number", "label", "cost"]));

    [Fact]
    public void No_guarded_cell_begins_as_a_formula_and_each_is_read_back()
    {
        foreach (var text in Nasty.Texts(5_000))
        {
            var cell = CellText.Guarded(text);
            Assert.True(text == CellText.Unguarded(cell), Nasty.Show(text));
            Assert.False(cell.Length > 0 && "=+-@\t\r＝＋－＠".Contains(cell[0], StringComparison.Ordinal), Nasty.Show(text));
        }
    }

    [Fact]
    public void Lists_lines_and_items_are_read_back_as_they_were()
    {
        IReadOnlyList<string> texts = [.. Nasty.Texts(3_000)
            .Where(text => text.Length < 1_000)
            .Select(text => text.Replace('\n', ' ').Trim())
            .Where(text => text.Length > 0)];
        foreach (var some in texts.Chunk(3).Where(some => some.Length == 3))
        {
            Assert.Equal(some, CellText.SplitList(CellText.JoinList(some)));
            Assert.Equal(some, CellText.SplitLines(CellText.JoinLines(some)));
            Assert.Equal(
                [[("", "1"), ("label", some[0]), ("cost", some[1])], [("", "2"), ("label", some[2])]],
                CellText.SplitItems(
                    CellText.JoinItems([[("number", "1"), ("label", some[0]), ("cost", some[1])], [("number", "2"), ("label", some[2])]]),
                    ["number", "label", "cost"]));
        }
    }
}
