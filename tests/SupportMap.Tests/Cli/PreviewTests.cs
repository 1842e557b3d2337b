using System.Text;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>What <c>supportmap serve</c> has to show.</summary>
public sealed class PreviewTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SupportMap.Cli.Preview _preview;

    public PreviewTests()
    {
        _preview = new(
            _folder.Copy(TestInput.Folder("help-after-hospital"), "input"),
            _folder.Combine("output"),
            TestInput.Options.Today,
            "https://preview.example");
        _preview.Build(null, CancellationToken.None);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Its_files_are_those_of_a_build()
    {
        var built = SiteBuild.Run(
            TestInput.Of("help-after-hospital"), SiteTheme.Create(), TestInput.Options with { BaseUrl = "https://preview.example" });

        Assert.Equal(built.Files!.Select(file => file.Path), _preview.State.Site!.Files.Select(file => file.Path));
        Assert.All(built.Files!, file => Assert.Equal(file.Bytes, _preview.State.Site!.File(file.Path)!.Bytes));
        Assert.Null(_preview.State.Site!.File("nowhere/index.html"));
    }

    [Fact]
    public void A_change_that_another_follows_at_once_is_not_shown()
    {
        var before = _preview.State;
        var needs = _folder.Combine("input", "needs.yaml");
        var good = File.ReadAllBytes(needs);

        // As an editor leaves a file between two steps.
        File.WriteAllBytes(needs, []);
        _preview.Build(new HashSet<string> { "needs.yaml" }, new CancellationToken(canceled: true));
        Assert.Same(before, _preview.State);

        File.WriteAllBytes(needs, [.. good, .. Encoding.UTF8.GetBytes("\n# More\n")]);
        _preview.Build(new HashSet<string> { "needs.yaml" }, CancellationToken.None);
        Assert.Null(_preview.State.Trouble);
        Assert.NotEqual(before.Version, _preview.State.Version);
    }

    [Fact]
    public void A_text_that_the_library_gives_up_on_is_told_and_the_last_good_site_stays()
    {
        var site = _preview.State.Site;
        var file = Directory.GetFiles(_folder.Combine("input", "services"))[0];
        File.AppendAllText(file, $"\n\n{new string('[', 128)}\n");

        _preview.Build(null, CancellationToken.None);

        Assert.Contains(Path.GetFileName(file), _preview.State.Trouble, StringComparison.Ordinal);
        Assert.Same(site, _preview.State.Site);
    }

    [Fact]
    public void A_file_that_could_not_be_read_does_not_make_it_forget_the_others()
    {
        var site = _preview.State.Site;
        var needs = _folder.Combine("input", "needs.yaml");
        var good = File.ReadAllBytes(needs);

        File.Delete(needs);
        _preview.Build(new HashSet<string> { "needs.yaml" }, CancellationToken.None);
        Assert.Contains("needs.yaml", _preview.State.Trouble, StringComparison.Ordinal);
        Assert.Same(site, _preview.State.Site);

        File.WriteAllBytes(needs, good);
        _preview.Build(new HashSet<string>(), CancellationToken.None);
        Assert.Null(_preview.State.Trouble);
        Assert.NotSame(site, _preview.State.Site);
    }
}
