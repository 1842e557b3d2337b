using System.Text;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests;

/// <summary>A build that knows what the last one found out gives the same as one that knows nothing.</summary>
public sealed class BuildCacheTests
{
    private const string Service = "services/samaritans.md";

    private static readonly Rendering.Theme Theme = SiteTheme.Create();

    private readonly BuildCache _cache = new();

    public static TheoryData<string, Func<InputFile, InputFile?>> Changes => new()
    {
        { Service, file => Edited(file, text => text + "\nMore words to find: marmalade.\n") },
        { Service, file => Edited(file, text => text.Replace("name:", "nmae:", StringComparison.Ordinal)) },
        { Service, file => file with { Bytes = [0xFF, 0xFE, 0x00] } },
        { Service, file => file with { Path = "services/samaritans-of-somewhere.md" } },
        { Service, _ => null },
        { "needs.yaml", file => Edited(file, text => text.Replace("name: ", "name: Really ", StringComparison.Ordinal)) },
        { "areas.yaml", file => Edited(file, text => text[..(text.Length / 2)]) },
        { "words.yaml", _ => null },
        { "organisations/samaritans.yaml", file => Edited(file, text => text.Replace("name: ", "name: The ", StringComparison.Ordinal)) },
        { "organisations/samaritans.yaml", _ => null },
        { "guides/getting-id.md", file => Edited(file, text => text + "\nA link to [nowhere](/services/nowhere/).\n") },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_gives_the_same_site_as_a_build_from_nothing(string path, Func<InputFile, InputFile?> change)
    {
        var before = RealInput.Files;
        Assert.Contains(before, file => file.Path == path);
        InputFile[] after = [.. before.Select(file => file.Path == path ? change(file) : file).OfType<InputFile>()];

        Build(before, _cache);

        AssertSame(Build(after, null), Build(after, _cache));
        AssertSame(Build(before, null), Build(before, _cache));
    }

    [Fact]
    public void Another_day_is_another_build()
    {
        var (early, late) = (TestInput.Options, TestInput.Options with { Today = TestInput.Options.Today.AddYears(2) });
        SiteBuild.Run(RealInput.Files, Theme, early, cache: _cache);

        AssertSame(SiteBuild.Run(RealInput.Files, Theme, late), SiteBuild.Run(RealInput.Files, Theme, late, cache: _cache));
    }

    [Fact]
    public void What_has_not_changed_is_not_read_again()
    {
        var before = Build(RealInput.Files, _cache).Catalogue!;
        InputFile[] files =
            [.. RealInput.Files.Select(file => file.Path == Service ? Edited(file, text => text + "\nMore words.\n") : file)];

        var after = Build(files, _cache).Catalogue!;

        Assert.Same(before.Needs, after.Needs);
        var old = before.Published.ToDictionary(service => service.File, StringComparer.Ordinal);
        Assert.Equal(
            [Service], after.Published.Where(service => !ReferenceEquals(service, old[service.File])).Select(service => service.File));
    }

    private static InputFile Edited(InputFile file, Func<string, string> edit) =>
        file with { Bytes = Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(file.Bytes))) };

    private static BuiltSite Build(IReadOnlyList<InputFile> input, BuildCache? cache) =>
        SiteBuild.Run(input, Theme, TestInput.Options, cache: cache);

    private static void AssertSame(BuiltSite expected, BuiltSite actual)
    {
        Assert.Equal(DiagnosticPrinter.Plain(expected.Diagnostics), DiagnosticPrinter.Plain(actual.Diagnostics));
        Assert.Equal(expected.Files?.Select(file => file.Path), actual.Files?.Select(file => file.Path));
        // Names hold the hash of what is in them; of the pages one kind of each is enough.
        foreach (var (one, other) in (expected.Files ?? [])
            .Zip(actual.Files ?? [])
            .Where(
                pair => pair.First.Path.Count(character => character == '/') < 2
                    || pair.First.Path.StartsWith("services/s", StringComparison.Ordinal)))
        {
            Assert.True(one.Bytes.AsSpan().SequenceEqual(other.Bytes), one.Path);
        }
    }
}
