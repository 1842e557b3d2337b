using System.Text;
using SupportMap.Content.Reading;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Reading;

public sealed class InputFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_files_come_in_order_but_hidden_ones_and_links_are_not_followed()
    {
        _folder.Write("services/b.md", "B");
        _folder.Write("services/a.md", "A");
        _folder.Write("services/.a.md.swp", "Hidden");
        _folder.Write(".git/config", "Hidden");
        _folder.Write("needs.yaml", "");
        File.CreateSymbolicLink(_folder.Combine("services", "link.md"), _folder.Combine("services", "a.md"));

        var files = InputFolder.Read(_folder.Path);

        Assert.Equal(
            ["needs.yaml: ", "services/a.md: A", "services/b.md: B", "services/link.md: (a link)"],
            files.Select(file => $"{file.Path}: {(file.IsShortcut ? "(a link)" : Encoding.UTF8.GetString(file.Bytes))}"));
    }

    [Fact]
    public void Only_files_that_are_said_to_have_changed_are_read_again()
    {
        _folder.Write("services/one.md", "One");
        _folder.Write("services/two.md", "Two");
        var before = InputFolder.Read(_folder.Path);
        _folder.Write("services/one.md", "Changed, and not reported");
        _folder.Write("services/two.md", "Changed");

        var after = InputFolder.ReadAgain(_folder.Path, before, new HashSet<string> { "services/two.md" });

        Assert.Equal(
            ["services/one.md: One", "services/two.md: Changed"],
            after.Select(file => $"{file.Path}: {Encoding.UTF8.GetString(file.Bytes)}"));
        Assert.Same(before[0], after[0]);
    }

    [Fact]
    public void A_name_that_nobody_knows_may_stand_for_any_file()
    {
        _folder.Write("services/one.md", "One");
        var before = InputFolder.Read(_folder.Path);
        _folder.Write("services/one.md", "Changed");

        var after = InputFolder.ReadAgain(_folder.Path, before, new HashSet<string> { "services/ONE~1.MD" });

        Assert.Equal("Changed", Encoding.UTF8.GetString(Assert.Single(after).Bytes));
    }

    [Fact]
    public void A_file_that_has_gone_meanwhile_is_not_passed_over()
    {
        var file = _folder.Write("one.md", "One");
        var before = InputFolder.Read(_folder.Path);
        File.Delete(file);

        Assert.Throws<FileNotFoundException>(() => InputFolder.ReadAgain(_folder.Path, before, new HashSet<string> { "one.md" }));
    }
}
