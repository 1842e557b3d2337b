using SupportMap.Output;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Output;

/// <summary>How one site takes the place of another, what a run killed leaves, and that only one process writes.</summary>
public sealed class SiteExchangeTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void What_has_not_changed_is_the_same_file_under_a_second_name()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Files have no such names there.");
            return;
        }

        _temp.WriteSite("site", ("index.html", "home"), ("needs/index.html", "needs"));
        File.SetUnixFileMode(_temp.Combine("site", "index.html"), UnixFileMode.UserRead);

        _temp.WriteSite("site", ("index.html", "home"), ("needs/index.html", "new needs"));

        Assert.Equal(UnixFileMode.UserRead, File.GetUnixFileMode(_temp.Combine("site", "index.html")));
        Assert.Equal(["site/.supportmap", "site/index.html", "site/needs/index.html"], _temp.Files());
    }

    [Fact]
    public void A_site_that_was_whole_when_its_build_was_ended_gets_its_place()
    {
        _temp.WriteSite("site.next", ("index.html", "new"));
        _temp.WriteSite("site.old", ("index.html", "old"));

        Assert.Equal(MovesInPlace.Finished, Recovered());

        Assert.Equal(["input/site.yaml", "site/.supportmap", "site/index.html"], _temp.Files());
        Assert.Equal("new", _temp.Read("site/index.html"));
    }

    [Fact]
    public void A_site_of_which_a_page_is_missing_does_not()
    {
        _temp.WriteSite("site.next", ("index.html", "new"), ("gone.html", "gone"));
        File.Delete(_temp.Combine("site.next", "gone.html"));
        _temp.WriteSite("site.old", ("index.html", "old"));

        Assert.Equal("An earlier build was stopped before it finished. The site from before that build has been restored.", Recovered());

        Assert.Equal(["input/site.yaml", "site/.supportmap", "site/index.html"], _temp.Files());
        Assert.Equal("old", _temp.Read("site/index.html"));
    }

    [Fact]
    public void A_build_ended_before_its_site_was_whole_leaves_nothing_and_nothing_is_said()
    {
        _temp.WriteSite("site", ("index.html", "old"));
        _temp.WriteSite("site.next", ("index.html", "half"));
        _temp.Write("site/.supportmap.next/.supportmap", File.ReadAllText(_temp.Combine("site.next", ".supportmap")));
        _temp.Write("site/.supportmap.next/index.html", "half");
        _temp.Write("site/.supportmap.next/moves.new", "index.html\n");

        Assert.Null(Recovered());

        Assert.Equal(["input/site.yaml", "site/.supportmap", "site/index.html"], _temp.Files());
        Assert.Equal("old", _temp.Read("site/index.html"));
    }

    // Somebody else's file keeps the folder in its place, so that the files are moved one by one.
    [Fact]
    public void Moves_that_had_begun_are_finished()
    {
        _temp.WriteSite("site", ("a.html", "old a"), ("b.html", "old b"), ("gone/index.html", "gone"));
        _temp.Write("site/CNAME", "help.example");
        _temp.WriteSite("site/.supportmap.next", ("a.html", "new a"), ("b.html", "new b"), ("c/index.html", "c"));
        File.Delete(_temp.Combine("site", ".supportmap.next", "a.html"));
        _temp.Write("site/a.html", "new a");
        _temp.Write("site/.supportmap.next/moves", "a.html\nb.html\nc/index.html\n");

        Assert.Equal(MovesInPlace.Finished, Recovered());

        Assert.Equal(
            ["input/site.yaml", "site/.supportmap", "site/CNAME", "site/a.html", "site/b.html", "site/c/index.html"], _temp.Files());
        Assert.Equal(("new a", "new b"), (_temp.Read("site/a.html"), _temp.Read("site/b.html")));
    }

    [Fact]
    public void An_empty_folder_and_one_where_somebody_stands_keep_their_place()
    {
        Directory.CreateDirectory(_temp.Combine("empty"));
        _temp.WriteSite("site", ("index.html", "old"));

        Assert.True(MovesInPlace.AreNeeded(_temp.Combine("empty"), new HashSet<string>()));
        Assert.False(MovesInPlace.AreNeeded(_temp.Combine("site"), new HashSet<string> { "index.html" }));
        Assert.True(MovesInPlace.AreNeeded(RealPath.Of(Directory.GetCurrentDirectory()), new HashSet<string> { "index.html" }));
        Assert.True(MovesInPlace.AreNeeded("/", new HashSet<string> { "index.html" }));

        _temp.WriteSite("empty", ("index.html", "home"), ("needs/index.html", "needs"));

        Assert.Equal(
            ["empty/.supportmap", "empty/index.html", "empty/needs/index.html", "site/.supportmap", "site/index.html"], _temp.Files());
    }

    [Fact]
    public void Only_one_process_writes_a_site()
    {
        _temp.Write("input/site.yaml", "");
        using (SiteFolder.Claim(_temp.Combine("site"), _temp.Combine("input")))
        {
            var refused = Assert.Throws<SiteFolderException>(() => SiteFolder.Claim(_temp.Combine("site"), _temp.Combine("input")));

            Assert.Equal(
                $"another supportmap (process {Environment.ProcessId}) is writing “{_temp.Combine("site")}”; wait until it ends, stop it, "
                + "or choose another folder for --output",
                refused.Message);
            SiteFolder.Claim(_temp.Combine("other"), _temp.Combine("input")).Dispose();
        }

        SiteFolder.Claim(_temp.Combine("site"), _temp.Combine("input")).Dispose();
        Assert.Equal(["input/site.yaml"], _temp.Files());
    }

    // Of a process that was killed the file stays, and nobody holds it.
    [Fact]
    public void A_claim_ends_with_its_process()
    {
        _temp.Write("input/site.yaml", "");
        _temp.Write("site.lock", "left over");

        SiteFolder.Claim(_temp.Combine("site"), _temp.Combine("input")).Dispose();

        Assert.Equal(["input/site.yaml"], _temp.Files());
    }

    private string? Recovered()
    {
        _temp.Write("input/site.yaml", "");
        using var claim = SiteFolder.Claim(_temp.Combine("site"), _temp.Combine("input"));
        return claim.Recovered;
    }
}
