using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Corpus;

/// <summary>The made-up directories that the benchmarks measure with.</summary>
public sealed class CorpusTests
{
    private static readonly Lazy<IReadOnlyList<InputFile>> Files = new(() => CorpusFiles.Of(300));

    [Fact]
    public void It_builds_a_page_for_each_service()
    {
        var site = SiteBuild.Run(Files.Value, SiteTheme.Create(), new BuildOptions("corpus", CorpusFiles.Today));

        Assert.DoesNotContain(site.Diagnostics, diagnostic => diagnostic.Code.Severity == Severity.Error);
        Assert.Equal(
            300,
            site.Files!.Count(
                file => file.Path.StartsWith("services/", StringComparison.Ordinal)
                    && file.Path.EndsWith("/index.html", StringComparison.Ordinal) && file.Path.Count(c => c == '/') == 2));
    }

    [Fact]
    public void It_is_valid_where_it_has_further_regions() =>
        Assert.DoesNotContain(
            SiteBuild.Check(CorpusFiles.Of(2_000), new BuildOptions("corpus", CorpusFiles.Today)).Diagnostics,
            diagnostic => diagnostic.Code.Severity == Severity.Error);

    [Fact]
    public void It_is_the_same_each_time() =>
        Assert.Equal(
            Files.Value.Select(file => (file.Path, Convert.ToHexString(file.Bytes))),
            CorpusFiles.Of(300).Select(file => (file.Path, Convert.ToHexString(file.Bytes))));

    [Fact]
    public void Texts_have_120_to_200_words() =>
        Assert.All(
            Files.Value.Where(file => file.Path.StartsWith("services/", StringComparison.Ordinal))
                .Select(
                    file => TextDecoder.Text(file.Bytes)
                        .Split("---\n")[2]
                        .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
                        .Count(word => word != "-")),
            words => Assert.InRange(words, 120, 200));
}
