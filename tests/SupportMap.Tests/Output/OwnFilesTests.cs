using SupportMap.Output;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Output;

/// <summary>A build replaces and removes what a build wrote, and nothing else.</summary>
public sealed class OwnFilesTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void A_folder_that_holds_other_things_is_refused_and_left_as_it_is()
    {
        _temp.Write("letters/mother.txt", "Dear mother");

        var refused = Assert.Throws<SiteFolderException>(() => _temp.WriteSite("letters", ("index.html", "home")));

        Assert.Equal(
            $"the folder “{_temp.Combine("letters")}” holds files that this program has not made; choose another folder for --output, or "
            + "empty it first",
            refused.Message);
        Assert.Equal(["letters/mother.txt"], _temp.Files());
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused()
    {
        _temp.Write("site", "a file");

        var refused = Assert.Throws<SiteFolderException>(() => _temp.WriteSite("site", ("index.html", "home")));

        Assert.Equal($"“{_temp.Combine("site")}” is a file, not a folder", refused.Message);
        Assert.Equal("a file", _temp.Read("site"));
    }

    // A person may keep such folders beside the site: what was not made here is never deleted.
    [Theory]
    [InlineData("site.old")]
    [InlineData("site.next")]
    public void A_folder_beside_the_site_that_holds_other_things_is_refused_and_left_as_it_is(string name)
    {
        _temp.WriteSite("site", ("index.html", "old"));
        _temp.Write($"{name}/mother.txt", "Dear mother");

        Assert.Throws<SiteFolderException>(() => _temp.WriteSite("site", ("index.html", "new")));

        Assert.Equal("Dear mother", _temp.Read($"{name}/mother.txt"));
        Assert.Equal("old", _temp.Read("site/index.html"));
    }

    [Fact]
    public void A_folder_beside_a_site_that_is_not_there_yet_is_not_taken_for_it()
    {
        _temp.Write("site.old/mother.txt", "Dear mother");

        Assert.Throws<SiteFolderException>(() => _temp.WriteSite("site", ("index.html", "new")));

        Assert.Equal(["site.old/mother.txt"], _temp.Files());
    }

    [Fact]
    public void Files_of_other_people_stay_with_the_site()
    {
        _temp.WriteSite("site", ("index.html", "old"), ("gone/index.html", "gone"));
        _temp.Write("site/CNAME", "www.example.org");
        _temp.Write("site/.well-known/security.txt", "Contact");
        _temp.Write("site/gone/notes.txt", "mine");

        _temp.WriteSite("site", ("index.html", "new"));
        _temp.WriteSite("site", ("index.html", "newer"));

        Assert.Equal(
            ["site/.supportmap", "site/.well-known/security.txt", "site/CNAME", "site/gone/notes.txt", "site/index.html"], _temp.Files());
        Assert.Equal("newer", _temp.Read("site/index.html"));
    }

    // The file itself, a file where the site needs a folder, and a folder where it needs a file.
    [Theory]
    [InlineData("site/robots.txt")]
    [InlineData("site/needs")]
    [InlineData("site/robots.txt/mother.txt")]
    public void A_file_of_somebody_else_in_the_way_is_told_and_nothing_is_changed(string path)
    {
        _temp.WriteSite("site", ("index.html", "old"));
        _temp.Write(path, "Dear mother");

        var refused = Assert.Throws<SiteFolderException>(
            () => _temp.WriteSite("site", ("index.html", "new"), ("robots.txt", "all"), ("needs/index.html", "needs")));

        Assert.Equal(
            $"“{_temp.Combine(path.Split('/'))}” is in the way, and this program has not made it; move it to another place, or choose "
            + "another folder for --output",
            refused.Message);
        Assert.Equal(new[] { "site/.supportmap", path, "site/index.html" }.Order(StringComparer.Ordinal), _temp.Files());
        Assert.Equal(("old", "Dear mother"), (_temp.Read("site/index.html"), _temp.Read(path)));
    }

    [Fact]
    public void A_site_of_an_earlier_version_which_kept_no_list_is_refused()
    {
        _temp.Write("site/.supportmap", "Made by supportmap: everything in this folder is replaced by the next build.\n");
        _temp.Write("site/index.html", "old");

        var refused = Assert.Throws<SiteFolderException>(() => _temp.WriteSite("site", ("index.html", "new")));

        Assert.Contains("was made by an earlier version of this program", refused.Message, StringComparison.Ordinal);
        Assert.Equal("old", _temp.Read("site/index.html"));
    }

    [Fact]
    public void A_list_that_was_changed_by_hand_reaches_nothing_outside_the_site()
    {
        var mother = _temp.Write("letters/mother.txt", "Dear mother");
        _temp.WriteSite("site", ("index.html", "old"));
        File.AppendAllText(_temp.Combine("site", ".supportmap"), $"../letters/mother.txt\n{mother}\nneeds/../../letters/mother.txt\n");

        _temp.WriteSite("site", ("index.html", "new"));

        Assert.Equal("Dear mother", _temp.Read("letters/mother.txt"));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("letters/index.html")]
    public void Nothing_is_written_or_removed_through_a_link_in_the_site(string page)
    {
        NeedsLinks();
        _temp.Write("elsewhere/index.html", "Dear mother");
        _temp.WriteSite("site", ("index.html", "old"), ("letters/index.html", "letters"));
        Directory.Delete(_temp.Combine("site", "letters"), true);
        Directory.CreateSymbolicLink(_temp.Combine("site", "letters"), _temp.Combine("elsewhere"));

        var refused = Assert.Throws<SiteFolderException>(() => _temp.WriteSite("site", (page, "new")));

        Assert.Equal(
            $"“{_temp.Combine("site", "letters")}” is a link, and a build does not write through links; remove it, or choose another "
            + "folder for --output",
            refused.Message);
        Assert.Equal("Dear mother", _temp.Read("elsewhere/index.html"));
    }

    [Fact]
    public void A_link_to_a_folder_stays_a_link()
    {
        NeedsLinks();
        Directory.CreateDirectory(_temp.Combine("disk", "web"));
        Directory.CreateSymbolicLink(_temp.Combine("site"), _temp.Combine("disk", "web"));

        _temp.WriteSite("site", ("index.html", "home"));

        Assert.NotNull(new DirectoryInfo(_temp.Combine("site")).LinkTarget);
        Assert.Equal("home", _temp.Read("disk/web/index.html"));
    }

    private static void NeedsLinks() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Only administrators may make links there.");
}
