using System.Text;
using SupportMap.Changes;
using SupportMap.Content.Reading;
using SupportMap.Output;
using SupportMap.Tests.Diagnostics;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Changes;

/// <summary>
/// Folders of Cases/Changes: files laid over the good input for the older version (before/) and over that for the newer one (after/);
/// an empty file takes one away. What is said about the difference stands in expected/. The feed says only what may be said now: a
/// folder later/ holds what was changed since.
/// </summary>
public sealed class ChangeCaseTests
{
    private static readonly string Home = RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Changes");

    public static TheoryData<string> Cases =>
        [.. Directory.GetDirectories(Home).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_told_is_as_expected(string name)
    {
        var before = Over(DiagnosticCase.Base, Path.Combine(Home, name, "before"));
        var after = Over(before, Path.Combine(Home, name, "after"));
        var (older, newer, newest) = (Read(before), Read(after), Read(Over(after, Path.Combine(Home, name, "later"))));
        var changes = CatalogueChanges.Between(older, newer);
        var published = newest.Catalogue with { Site = newest.Catalogue.Site with { BaseUrl = "https://elm.example", HasAddress = true } };
        var first = new DateTimeOffset(2026, 11, 2, 9, 30, 0, TimeSpan.FromHours(1));
        DatedChanges[] history = [new("3d4e5f", first.AddDays(1), CatalogueChanges.Between(newer, newest)), new("0a1b2c", first, changes)];
        var feed = ChangeFeed.For(published, history, TestInput.Today);

        ExpectedFolder.Check(
            Path.Combine(Home, name, "expected"),
            [
                File("changes.txt", ChangeText.Human(changes)),
                File("changes.md", ChangeText.Markdown(changes)),
                .. feed is null ? Array.Empty<OutputFile>() : [feed],
            ]);
    }

    [Fact]
    public void A_version_is_the_same_as_itself()
    {
        var version = Read(RealInput.Files);

        Assert.True(CatalogueChanges.Between(version, version).IsEmpty);
    }

    [Fact]
    public void A_site_without_an_address_has_no_feed()
    {
        var version = Read(DiagnosticCase.Base);
        var nothing = CatalogueChanges.Between(version, version);

        Assert.Null(ChangeFeed.For(
            version.Catalogue with { Site = version.Catalogue.Site with { HasAddress = false } },
            [new DatedChanges("0a1b2c", DateTimeOffset.UnixEpoch, nothing)],
            TestInput.Today));
    }

    private static OutputFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static InputVersion Read(IReadOnlyList<InputFile> files)
    {
        var check = SiteBuild.Check(files, TestInput.Options);
        return new InputVersion(files, check.Catalogue ?? throw new InvalidOperationException(string.Join('\n', check.Diagnostics)));
    }

    private static IReadOnlyList<InputFile> Over(IReadOnlyList<InputFile> files, string folder)
    {
        var overlay = Directory.Exists(folder) ? InputFolder.Read(folder) : [];
        var replaced = overlay.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. files.Where(file => !replaced.Contains(file.Path))
            .Concat(overlay.Where(file => file.Bytes.Length > 0))
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }
}
