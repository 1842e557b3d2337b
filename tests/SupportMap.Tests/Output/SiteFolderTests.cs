using System.Collections.Concurrent;
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

    [Fact]
    public void Files_of_other_people_stay_with_the_site()
    {
        Write("site", ("index.html", "old"), ("gone/index.html", "gone"));
        _temp.Write("site/CNAME", "www.example.org");
        _temp.Write("site/.well-known/security.txt", "Contact");
        _temp.Write("site/gone/notes.txt", "mine");

        Write("site", ("index.html", "new"));
        Write("site", ("index.html", "newer"));

        Assert.Equal(
            ["site/.supportmap", "site/.well-known/security.txt", "site/CNAME", "site/gone/notes.txt", "site/index.html"], _temp.Files());
        Assert.Equal("newer", Read("site/index.html"));
    }

    // The file itself, a file where the site needs a folder, and a folder where it needs a file.
    [Theory]
    [InlineData("site/robots.txt")]
    [InlineData("site/needs")]
    [InlineData("site/robots.txt/mother.txt")]
    public void A_file_of_somebody_else_in_the_way_is_told_and_nothing_is_changed(string path)
    {
        Write("site", ("index.html", "old"));
        _temp.Write(path, "Dear mother");

        var refused = Assert.Throws<SiteFolderException>(
            () => Write("site", ("index.html", "new"), ("robots.txt", "all"), ("needs/index.html", "needs")));

        Assert.Equal(
            $"“{_temp.Combine(path.Split('/'))}” is in the way, and this program has not made it; move it to another place, or choose "
            + "another folder for --output",
            refused.Message);
        Assert.Equal(new[] { "site/.supportmap", path, "site/index.html" }.Order(StringComparer.Ordinal), _temp.Files());
        Assert.Equal(("old", "Dear mother"), (Read("site/index.html"), Read(path)));
    }

    [Fact]
    public void A_site_of_an_earlier_version_which_kept_no_list_is_refused()
    {
        _temp.Write("site/.supportmap", "Made by supportmap: everything in this folder is replaced by the next build.\n");
        _temp.Write("site/index.html", "old");

        var refused = Assert.Throws<SiteFolderException>(() => Write("site", ("index.html", "new")));

        Assert.Contains("was made by an earlier version of this program", refused.Message, StringComparison.Ordinal);
        Assert.Equal("old", Read("site/index.html"));
    }

    [Fact]
    public void A_list_that_was_changed_by_hand_reaches_nothing_outside_the_site()
    {
        var mother = _temp.Write("letters/mother.txt", "Dear mother");
        Write("site", ("index.html", "old"));
        File.AppendAllText(_temp.Combine("site", ".supportmap"), $"../letters/mother.txt\n{mother}\nneeds/../../letters/mother.txt\n");

        Write("site", ("index.html", "new"));

        Assert.Equal("Dear mother", Read("letters/mother.txt"));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("letters/index.html")]
    public void Nothing_is_written_or_removed_through_a_link_in_the_site(string page)
    {
        NeedsLinks();
        _temp.Write("elsewhere/index.html", "Dear mother");
        Write("site", ("index.html", "old"), ("letters/index.html", "letters"));
        Directory.Delete(_temp.Combine("site", "letters"), true);
        Directory.CreateSymbolicLink(_temp.Combine("site", "letters"), _temp.Combine("elsewhere"));

        var refused = Assert.Throws<SiteFolderException>(() => Write("site", (page, "new")));

        Assert.Equal(
            $"“{_temp.Combine("site", "letters")}” is a link, and a build does not write through links; remove it, or choose another "
            + "folder for --output",
            refused.Message);
        Assert.Equal("Dear mother", Read("elsewhere/index.html"));
    }

    [Fact]
    public void A_link_to_a_folder_stays_a_link()
    {
        NeedsLinks();
        Directory.CreateDirectory(_temp.Combine("disk", "web"));
        Directory.CreateSymbolicLink(_temp.Combine("site"), _temp.Combine("disk", "web"));

        Write("site", ("index.html", "home"));

        Assert.NotNull(new DirectoryInfo(_temp.Combine("site")).LinkTarget);
        Assert.Equal("home", Read("disk/web/index.html"));
    }

    [Fact]
    public void A_build_that_was_stopped_between_two_moves_is_finished_by_the_next()
    {
        Write("site", ("index.html", "old"), ("gone.html", "gone"));
        // What stands in the list before the first move.
        File.AppendAllText(_temp.Combine("site", ".supportmap"), "\nnew.html\n");
        _temp.Write("site/new.html", "new");

        Write("site", ("index.html", "newer"));

        Assert.Equal(["site/.supportmap", "site/index.html"], _temp.Files());
    }

    [Fact]
    public void Only_files_that_differ_are_written()
    {
        Write("site", ("index.html", "home"), ("needs/food/index.html", "food"), ("gone/index.html", "gone"));
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_temp.Combine("site", "index.html"), longAgo);

        var written = Write("site", ("index.html", "home"), ("needs/food/index.html", "meals"), ("areas/index.html", "areas"));

        Assert.Equal(new WrittenSite(14, 2), written);
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_temp.Combine("site", "index.html")));
        Assert.Equal(["site/.supportmap", "site/areas/index.html", "site/index.html", "site/needs/food/index.html"], _temp.Files());
        Assert.Equal("meals", Read("site/needs/food/index.html"));
        Assert.False(Directory.Exists(_temp.Combine("site", "gone")));
    }

    [Fact]
    public void A_site_that_is_there_gets_folders_within_new_folders()
    {
        Write("site", ("index.html", "home"), ("areas", "a file"));

        Write("site", ("index.html", "home"), ("packs/town/short/index.html", "short"), ("areas/east/town/index.html", "town"));

        Assert.Equal(
            ["site/.supportmap", "site/areas/east/town/index.html", "site/index.html", "site/packs/town/short/index.html"], _temp.Files());
    }

    [Fact]
    public void A_large_file_is_written_once_and_then_only_when_it_differs()
    {
        var text = new string('x', 200_000);

        Assert.Equal((200_000, 1), Written(text));
        Assert.Equal((200_000, 0), Written(text));
        Assert.Equal((200_000, 1), Written(text[1..] + "y"));
        Assert.Equal((200_001, 1), Written(text + "y"));
        Assert.Equal(text + "y", Read("site/data/long.json"));

        (long, int) Written(string words)
        {
            var written = SiteFolder.Write(_temp.Combine("site"), [new OutputFile("data/long.json", stream =>
            {
                foreach (var piece in words.Chunk(1_000))
                {
                    stream.Write(Encoding.UTF8.GetBytes(piece));
                }
            }) { IsLarge = true }]);
            return (written.Bytes, written.Changed);
        }
    }

    [Fact]
    public void What_stands_in_two_files_is_made_once()
    {
        var made = new ConcurrentBag<string>();

        Assert.Equal((7, 3), Written("a", "b"));
        Assert.Equal(["a", "b"], made.Order());
        Assert.Equal("[a,b]", Read("site/list.json"));
        Assert.Equal("a", Read("site/list/1"));

        Assert.Equal((7, 0), Written("a", "b"));
        Assert.Equal((7, 2), Written("a", "c"));
        Assert.Equal("[a,c]", Read("site/list.json"));
        Assert.Equal("c", Read("site/list/2"));

        (long, int) Written(params string[] texts)
        {
            OutputFile[] parts = [.. texts.Select((text, index) => new OutputFile($"list/{index + 1}", stream =>
            {
                made.Add(text);
                stream.Write(Encoding.UTF8.GetBytes(text));
            }))];
            var list = OutputFile.Joined("list.json", "["u8.ToArray(), parts, ","u8.ToArray(), "]"u8.ToArray());
            Assert.Equal($"[{string.Join(',', texts)}]", Encoding.UTF8.GetString(list.Bytes));
            made.Clear();
            var written = SiteFolder.Write(_temp.Combine("site"), [.. parts, list]);
            return (written.Bytes, written.Changed);
        }
    }

    [Fact]
    public void A_name_may_be_a_folder_now_and_a_file_before_and_the_other_way_round()
    {
        Write("site", ("food", "a file"), ("areas/east/index.html", "east"));

        Write("site", ("food/index.html", "a page"), ("areas", "a file"));

        Assert.Equal(["site/.supportmap", "site/areas", "site/food/index.html"], _temp.Files());
    }

    [Fact]
    public void A_new_page_may_lie_several_folders_deep()
    {
        Write("site", ("index.html", "old"));

        Write("site", ("index.html", "old"), ("find/east/2/index.html", "new"));

        Assert.Equal("new", Read("site/find/east/2/index.html"));
    }

    [Fact]
    public void Whoever_stops_the_writing_keeps_the_old_site()
    {
        Write("site", ("index.html", "old"));
        using var stop = new CancellationTokenSource();
        OutputFile[] files =
        [
            new("a.html", _ => stop.Cancel()),
            .. Enumerable.Range(0, 100).Select(number => new OutputFile($"b{number}.html", "new"u8.ToArray())),
        ];

        Assert.ThrowsAny<OperationCanceledException>(() => SiteFolder.Write(_temp.Combine("site"), files, null, stop.Token));

        Assert.Equal("old", Read("site/index.html"));
        Assert.Equal(
            ["site/.supportmap", "site/index.html"], _temp.Files().Where(file => file.StartsWith("site/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_writing_can_be_stopped_in_the_middle_of_a_file_of_many_parts()
    {
        Write("site", ("index.html", "old"));
        using var stop = new CancellationTokenSource();
        var made = 0;
        OutputFile[] parts = [.. Enumerable.Range(0, 100).Select(number => new OutputFile($"list/{number}", stream =>
        {
            if (Interlocked.Increment(ref made) == 10)
            {
                stop.Cancel();
            }
        }))];

        Assert.ThrowsAny<OperationCanceledException>(
            () => SiteFolder.Write(_temp.Combine("site"), [.. parts, OutputFile.Joined("list.json", [], parts, [], [])], null, stop.Token));

        Assert.Equal(10, made);
        Assert.Equal(
            ["site/.supportmap", "site/index.html"], _temp.Files().Where(file => file.StartsWith("site/", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_page_that_cannot_be_made_leaves_the_old_site_and_tells_why()
    {
        Write("site", ("index.html", "old"));

        var told = Assert.Throws<InvalidOperationException>(
            () => SiteFolder.Write(
                _temp.Combine("site"),
                [new OutputFile("index.html", _ => throw new InvalidOperationException("no such component"))],
                null,
                TestContext.Current.CancellationToken));

        Assert.Equal("no such component", told.Message);
        Assert.Equal("old", Read("site/index.html"));
    }

    [Fact]
    public void It_tells_how_many_files_are_done()
    {
        var steps = new ConcurrentBag<BuildStep>();

        SiteFolder.Write(
            _temp.Combine("site"),
            [.. Enumerable.Range(0, 250).Select(number => new OutputFile($"{number}.html", [1]))],
            steps.Add,
            TestContext.Current.CancellationToken);

        Assert.Equal([0, 100, 200, 250], steps.Select(step => step.Done).Order());
        Assert.All(steps, step => Assert.Equal((BuildPhase.Write, 250), (step.Phase, step.Total)));
    }

    private static void NeedsLinks() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Only administrators may make links there.");

    private WrittenSite Write(string folder, params (string Path, string Text)[] files) =>
        SiteFolder.Write(
            Path.Combine(_temp.Path, folder), [.. files.Select(file => new OutputFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))]);

    private string Read(string path) => File.ReadAllText(_temp.Combine(path.Split('/')));
}
