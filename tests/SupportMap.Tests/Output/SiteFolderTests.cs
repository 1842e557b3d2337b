using System.Text;
using SupportMap.Output;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Output;

public sealed class SiteFolderTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_site_is_written_with_its_folders_and_a_mark()
    {
        Write("site", ("index.html", "home"), ("needs/food/index.html", "food"));

        Assert.Equal(["site/.supportmap", "site/index.html", "site/needs/food/index.html"], _temp.Files());
        Assert.Equal("food", Read("site/needs/food/index.html"));
    }

    [Fact]
    public void A_site_takes_the_place_of_the_one_before_and_leaves_nothing_of_it()
    {
        Write("site", ("index.html", "old"), ("gone/index.html", "gone"));

        Write("site", ("index.html", "new"));

        Assert.Equal(["site/.supportmap", "site/index.html"], _temp.Files());
        Assert.Equal("new", Read("site/index.html"));
    }

    [Fact]
    public void A_site_may_be_written_into_an_empty_folder_and_behind_a_slash()
    {
        Directory.CreateDirectory(_temp.Combine("site"));

        Write("site" + Path.DirectorySeparatorChar, ("index.html", "home"));

        Assert.Equal(["site/.supportmap", "site/index.html"], _temp.Files());
    }

    [Fact]
    public void The_folders_above_the_site_are_made()
    {
        Write("a/b/site", ("index.html", "home"));

        Assert.Equal("home", Read("a/b/site/index.html"));
    }

    [Fact]
    public void A_folder_that_holds_other_things_is_refused_and_left_as_it_is()
    {
        _temp.Write("letters/mother.txt", "Dear mother");

        var refused = Assert.Throws<SiteFolderException>(() => Write("letters", ("index.html", "home")));

        Assert.Equal($"the folder “{_temp.Combine("letters")}” holds files that this program has not made; choose another folder for --output, or empty it first", refused.Message);
        Assert.Equal(["letters/mother.txt"], _temp.Files());
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused()
    {
        _temp.Write("site", "a file");

        var refused = Assert.Throws<SiteFolderException>(() => Write("site", ("index.html", "home")));

        Assert.Equal($"“{_temp.Combine("site")}” is a file, not a folder", refused.Message);
        Assert.Equal("a file", Read("site"));
    }

    // A person may keep such folders beside the site: what was not made here is never deleted.
    [Theory]
    [InlineData("site.old")]
    [InlineData("site.next")]
    public void A_folder_beside_the_site_that_holds_other_things_is_refused_and_left_as_it_is(string name)
    {
        Write("site", ("index.html", "old"));
        _temp.Write($"{name}/mother.txt", "Dear mother");

        Assert.Throws<SiteFolderException>(() => Write("site", ("index.html", "new")));

        Assert.Equal("Dear mother", Read($"{name}/mother.txt"));
        Assert.Equal("old", Read("site/index.html"));
    }

    [Fact]
    public void A_folder_beside_a_site_that_is_not_there_yet_is_not_taken_for_it()
    {
        _temp.Write("site.old/mother.txt", "Dear mother");

        Assert.Throws<SiteFolderException>(() => Write("site", ("index.html", "new")));

        Assert.Equal(["site.old/mother.txt"], _temp.Files());
    }

    [Fact]
    public void After_a_stop_between_the_two_renames_the_next_build_goes_on()
    {
        Write("site", ("index.html", "old"));
        Write("next", ("index.html", "half"));
        Directory.Move(_temp.Combine("site"), _temp.Combine("site.old"));
        Directory.Move(_temp.Combine("next"), _temp.Combine("site.next"));

        Write("site", ("index.html", "new"));

        Assert.Equal(["site/.supportmap", "site/index.html"], _temp.Files());
        Assert.Equal("new", Read("site/index.html"));
    }

    [Fact]
    public void After_a_stop_between_the_two_renames_a_fault_of_the_next_build_still_leaves_the_old_site()
    {
        Write("site", ("index.html", "old"));
        Directory.Move(_temp.Combine("site"), _temp.Combine("site.old"));

        Assert.ThrowsAny<Exception>(() => Write("site", ("a", "a file"), ("a/b", "in a folder of the same name")));

        Assert.Equal("old", Read("site/index.html"));
    }

    [Fact]
    public void After_a_stop_while_files_were_written_the_next_build_goes_on()
    {
        Write("site", ("index.html", "old"));
        Assert.ThrowsAny<Exception>(() => Write("site", ("index.html", "half"), ("a", "a file"), ("a/b", "in a folder of the same name")));
        Assert.Equal("old", Read("site/index.html"));

        Write("site", ("index.html", "new"));

        Assert.Equal(["site/.supportmap", "site/index.html"], _temp.Files());
        Assert.Equal("new", Read("site/index.html"));
    }

    private void Write(string folder, params (string Path, string Text)[] files) =>
        SiteFolder.Write(Path.Combine(_temp.Path, folder), [.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))]);

    private string Read(string path) => File.ReadAllText(_temp.Combine(path.Split('/')));
}
