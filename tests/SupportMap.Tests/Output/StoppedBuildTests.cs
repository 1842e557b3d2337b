using SupportMap.Output;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Output;

/// <summary>Builds that were stopped while they wrote: the old site stays, and the next build goes on.</summary>
public sealed class StoppedBuildTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void After_a_stop_between_the_two_renames_the_next_build_goes_on()
    {
        _temp.WriteSite("site", ("index.html", "old"));
        _temp.WriteSite("next", ("index.html", "half"));
        Directory.Move(_temp.Combine("site"), _temp.Combine("site.old"));
        Directory.Move(_temp.Combine("next"), _temp.Combine("site.next"));

        _temp.WriteSite("site", ("index.html", "new"));

        Assert.Equal(["site/.supportmap", "site/index.html"], _temp.Files());
        Assert.Equal("new", _temp.Read("site/index.html"));
    }

    [Fact]
    public void After_a_stop_between_the_two_renames_a_fault_of_the_next_build_still_leaves_the_old_site()
    {
        _temp.WriteSite("site", ("index.html", "old"));
        Directory.Move(_temp.Combine("site"), _temp.Combine("site.old"));

        Assert.ThrowsAny<Exception>(() => _temp.WriteSite("site", ("a", "a file"), ("a/b", "in a folder of the same name")));

        Assert.Equal("old", _temp.Read("site/index.html"));
    }

    [Fact]
    public void After_a_stop_while_files_were_written_the_next_build_goes_on()
    {
        _temp.WriteSite("site", ("index.html", "old"));
        Assert.ThrowsAny<Exception>(
            () => _temp.WriteSite("site", ("index.html", "half"), ("a", "a file"), ("a/b", "in a folder of the same name")));
        Assert.Equal("old", _temp.Read("site/index.html"));

        _temp.WriteSite("site", ("index.html", "new"));

        Assert.Equal(["site/.supportmap", "site/index.html"], _temp.Files());
        Assert.Equal("new", _temp.Read("site/index.html"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Made by suppo")]
    public void After_a_stop_while_the_list_of_files_was_begun_the_next_build_goes_on(string begun)
    {
        _temp.WriteSite("site", ("index.html", "old"));
        _temp.Write("site.next/.supportmap", begun);

        _temp.WriteSite("site", ("index.html", "new"));

        Assert.Equal(["site/.supportmap", "site/index.html"], _temp.Files());
        Assert.Equal("new", _temp.Read("site/index.html"));
    }

    [Theory]
    [InlineData("", "site.next/notes.txt")]
    [InlineData("My own notes", "site.next/.supportmap")]
    public void What_is_not_such_a_beginning_stays(string mark, string file)
    {
        _temp.Write("site.next/.supportmap", mark);
        _temp.Write(file, "My own notes");

        Assert.Throws<SiteFolderException>(() => _temp.WriteSite("site", ("index.html", "new")));

        Assert.Equal("My own notes", _temp.Read(file));
    }

    [Fact]
    public void A_build_that_was_stopped_between_two_moves_is_finished_by_the_next()
    {
        _temp.WriteSite("site", ("index.html", "old"), ("gone.html", "gone"));
        // What stands in the list before the first move.
        File.AppendAllText(_temp.Combine("site", ".supportmap"), "\nnew.html\n");
        _temp.Write("site/new.html", "new");

        _temp.WriteSite("site", ("index.html", "newer"));

        Assert.Equal(["site/.supportmap", "site/index.html"], _temp.Files());
    }

    [Fact]
    public void Whoever_stops_the_writing_keeps_the_old_site()
    {
        _temp.WriteSite("site", ("index.html", "old"));
        using var stop = new CancellationTokenSource();
        OutputFile[] files =
        [
            new("a.html", _ => stop.Cancel()),
            .. Enumerable.Range(0, 100).Select(number => new OutputFile($"b{number}.html", "new"u8.ToArray())),
        ];

        Assert.ThrowsAny<OperationCanceledException>(() => SiteFolder.Write(_temp.Combine("site"), files, cancel: stop.Token));

        Assert.Equal("old", _temp.Read("site/index.html"));
        Assert.Equal(
            ["site/.supportmap", "site/index.html"], _temp.Files().Where(file => file.StartsWith("site/", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_writing_can_be_stopped_in_the_middle_of_a_file_of_many_parts()
    {
        _temp.WriteSite("site", ("index.html", "old"));
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
            () => SiteFolder.Write(
                _temp.Combine("site"), [.. parts, OutputFile.Joined("list.json", [], parts, [], [])], cancel: stop.Token));

        Assert.Equal(10, made);
        Assert.Equal(
            ["site/.supportmap", "site/index.html"], _temp.Files().Where(file => file.StartsWith("site/", StringComparison.Ordinal)));
    }
}
