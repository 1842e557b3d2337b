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
        _temp.WriteSite("site", ("index.html", "home"), ("needs/food/index.html", "food"));

        Assert.Equal(["site/.supportmap", "site/index.html", "site/needs/food/index.html"], _temp.Files());
        Assert.Equal("food", _temp.Read("site/needs/food/index.html"));
    }

    [Fact]
    public void A_site_takes_the_place_of_the_one_before_and_leaves_nothing_of_it()
    {
        _temp.WriteSite("site", ("index.html", "old"), ("gone/index.html", "gone"));

        _temp.WriteSite("site", ("index.html", "new"));

        Assert.Equal(["site/.supportmap", "site/index.html"], _temp.Files());
        Assert.Equal("new", _temp.Read("site/index.html"));
    }

    [Fact]
    public void A_site_may_be_written_into_an_empty_folder_and_behind_a_slash()
    {
        Directory.CreateDirectory(_temp.Combine("site"));

        _temp.WriteSite("site" + Path.DirectorySeparatorChar, ("index.html", "home"));

        Assert.Equal(["site/.supportmap", "site/index.html"], _temp.Files());
    }

    [Fact]
    public void The_folders_above_the_site_are_made()
    {
        _temp.WriteSite("a/b/site", ("index.html", "home"));

        Assert.Equal("home", _temp.Read("a/b/site/index.html"));
    }

    [Fact]
    public void Only_files_that_differ_are_written()
    {
        _temp.WriteSite("site", ("index.html", "home"), ("needs/food/index.html", "food"), ("gone/index.html", "gone"));
        var longAgo = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_temp.Combine("site", "index.html"), longAgo);

        var written = _temp.WriteSite("site", ("index.html", "home"), ("needs/food/index.html", "meals"), ("areas/index.html", "areas"));

        Assert.Equal(new WrittenSite(14, 2), written);
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(_temp.Combine("site", "index.html")));
        Assert.Equal(["site/.supportmap", "site/areas/index.html", "site/index.html", "site/needs/food/index.html"], _temp.Files());
        Assert.Equal("meals", _temp.Read("site/needs/food/index.html"));
        Assert.False(Directory.Exists(_temp.Combine("site", "gone")));
    }

    [Fact]
    public void A_site_that_is_there_gets_folders_within_new_folders()
    {
        _temp.WriteSite("site", ("index.html", "home"), ("areas", "a file"));

        _temp.WriteSite("site", ("index.html", "home"), ("packs/town/short/index.html", "short"), ("areas/east/town/index.html", "town"));

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
        Assert.Equal(text + "y", _temp.Read("site/data/long.json"));

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
        Assert.Equal("[a,b]", _temp.Read("site/list.json"));
        Assert.Equal("a", _temp.Read("site/list/1"));

        Assert.Equal((7, 0), Written("a", "b"));
        Assert.Equal((7, 2), Written("a", "c"));
        Assert.Equal("[a,c]", _temp.Read("site/list.json"));
        Assert.Equal("c", _temp.Read("site/list/2"));

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
        _temp.WriteSite("site", ("food", "a file"), ("areas/east/index.html", "east"));

        _temp.WriteSite("site", ("food/index.html", "a page"), ("areas", "a file"));

        Assert.Equal(["site/.supportmap", "site/areas", "site/food/index.html"], _temp.Files());
    }

    [Fact]
    public void A_new_page_may_lie_several_folders_deep()
    {
        _temp.WriteSite("site", ("index.html", "old"));

        _temp.WriteSite("site", ("index.html", "old"), ("find/east/2/index.html", "new"));

        Assert.Equal("new", _temp.Read("site/find/east/2/index.html"));
    }

    [Fact]
    public void A_page_that_cannot_be_made_leaves_the_old_site_and_tells_why()
    {
        _temp.WriteSite("site", ("index.html", "old"));

        var told = Assert.Throws<InvalidOperationException>(
            () => SiteFolder.Write(
                _temp.Combine("site"),
                [new OutputFile("index.html", _ => throw new InvalidOperationException("no such component"))],
                cancel: TestContext.Current.CancellationToken));

        Assert.Equal("no such component", told.Message);
        Assert.Equal("old", _temp.Read("site/index.html"));
    }

    [Fact]
    public void It_tells_how_many_files_are_done()
    {
        var steps = new ConcurrentBag<BuildStep>();

        SiteFolder.Write(
            _temp.Combine("site"),
            [.. Enumerable.Range(0, 250).Select(number => new OutputFile($"{number}.html", [1]))],
            steps.Add,
            cancel: TestContext.Current.CancellationToken);

        Assert.Equal([0, 100, 200, 250], steps.Select(step => step.Done).Order());
        Assert.All(steps, step => Assert.Equal((BuildPhase.Write, 250), (step.Phase, step.Total)));
    }
}
