using System.Text;
using SupportMap.Output;
using Xunit;

namespace SupportMap.Tests.Support;

/// <summary>What the comparison with an expected folder notices.</summary>
public sealed class ExpectedFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public ExpectedFolderTests()
    {
        _folder.Write("expected/a.txt", "one\ntwo\n");
        _folder.Write("expected/b/c.txt", "three\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_files_are_no_difference() =>
        Assert.Null(Compare(File("b/c.txt", "three\n"), File("a.txt", "one\ntwo\n")));

    [Fact]
    public void A_missing_expectation_is_a_difference() =>
        Assert.StartsWith("There is no folder", ExpectedFolder.FirstDifference(_folder.Combine("nothing"), []), StringComparison.Ordinal);

    [Fact]
    public void The_first_line_that_differs_is_named() =>
        Assert.Equal(
            "a.txt:2 is not as expected.\nexpected: two\nactual:   twp", Compare(File("a.txt", "one\ntwp\n"), File("b/c.txt", "three\n")));

    [Fact]
    public void A_file_that_ends_too_early_is_a_difference() =>
        Assert.Equal(
            "b/c.txt:2 is not as expected.\nexpected: \nactual:   (end of file)",
            Compare(File("a.txt", "one\ntwo\n"), File("b/c.txt", "three")));

    [Fact]
    public void A_file_that_was_not_made_is_a_difference() =>
        Assert.Equal("b/c.txt is expected and was not made.", Compare(File("a.txt", "one\ntwo\n")));

    [Fact]
    public void A_file_that_nobody_expects_is_a_difference() =>
        Assert.Equal(
            "a.html was made and is not expected.", Compare(File("a.html", ""), File("a.txt", "one\ntwo\n"), File("b/c.txt", "three\n")));

    [Fact]
    public void Of_all_files_those_that_are_named_are_compared_whatever_their_hash()
    {
        _folder.Write("expected/d.0123456789.txt", "four\n");

        OutputFile[] made = [File("a.txt", "one\ntwo\n"), File("other.txt", ""), File("d.abcdef0123.txt", "")];
        var named = ExpectedFolder.Named(_folder.Combine("expected"), made);

        Assert.Equal(["a.txt", "d.abcdef0123.txt"], named.Select(file => file.Path));
        Assert.Equal("b/c.txt is expected and was not made.", ExpectedFolder.FirstDifference(_folder.Combine("expected"), named));
    }

    private string? Compare(params OutputFile[] made) => ExpectedFolder.FirstDifference(_folder.Combine("expected"), made);

    private static OutputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
