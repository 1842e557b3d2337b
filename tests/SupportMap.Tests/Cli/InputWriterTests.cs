using System.Text;
using SupportMap.Cli;
using SupportMap.Content.Reading;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>What commands put into the input: all of it, or none.</summary>
public sealed class InputWriterTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_keeps_who_may_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Files have no such rights there.");
            return;
        }

        File.SetUnixFileMode(_folder.Write("services/a.md", "old"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        InputWriter.Write(_folder.Path, [Of("services/a.md", "new")]);

        Assert.Equal("new", _folder.Read("services/a.md"));
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.Combine("services", "a.md")));
    }

    // Where the last file cannot be put: in the place of a folder, and below a file.
    [Theory]
    [InlineData("services/folder")]
    [InlineData("services/a.md/c.md")]
    public void When_one_cannot_be_written_none_is(string last)
    {
        _folder.Write("services/a.md", "old");
        _folder.Write("services/folder/b.md", "in a folder");
        var before = _folder.Files();

        Assert.ThrowsAny<IOException>(
            () => InputWriter.Write(_folder.Path, [Of("services/a.md", "new"), Of("services/new.md", "new"), Of(last, "new")]));

        Assert.Equal(before, _folder.Files());
        Assert.Equal("old", _folder.Read("services/a.md"));
    }

    private static InputFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
