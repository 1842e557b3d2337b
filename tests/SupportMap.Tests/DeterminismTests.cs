using System.Text;
using System.Globalization;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Output;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests;

/// <summary>The same input gives the same bytes, whoever builds it, where and when.</summary>
public class DeterminismTests
{
    [Fact]
    public void The_order_in_which_files_are_read_does_not_matter()
    {
        const int seed = 20261102;
        var expected = RealInput.Site;
        var shuffled = RealInput.Files.ToArray();
        new Random(seed).Shuffle(shuffled);

        AssertSame(expected, Build(shuffled));
    }

    // Turkish has two letters i; Thai counts years, and Arabic days and digits, in other ways; Swedish sorts other letters last.
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_machine_does_not_matter(string name)
    {
        var expected = RealInput.Site;

        AssertSame(expected, In(name, () => Build(RealInput.Files)));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void Messages_are_the_same_in_every_culture(string name)
    {
        var broken = TestInput.Of("how-sure-we-are")
            .With(
                "holidays/national.yaml",
                "source: https://gov.example/\ndays:\n  - { date: 2026-12-01, name: One }\n  - { date: 2026-12-01, name: Two }\n")
            .With("services/asked-tomorrow.md", """
                ---
                name: Asked tomorrow
                organisation: elm-together
                summary: A hot meal.
                needs: [food, INDIGO]
                areas: [elm]
                for: [everyone]
                not-for: none known
                access: [walk-in]
                first-step: Walk in.
                ages: { min: 30, max: 20 }
                checked: 2027-01-31
                checked-how: phoned
                status: published
                sources: [{ url: "https://together.example/" }]
                ---

                """);
        var expected = Messages(broken);

        Assert.Contains("2027-01-31 is in the future", expected, StringComparison.Ordinal);
        Assert.Equal(expected, In(name, () => Messages(broken)));
    }

    // These two places are 25 hours apart, so it is never the same day in both.
    [Theory]
    [InlineData("Pacific/Kiritimati", "tr_TR.UTF-8", 1)]
    [InlineData("Pacific/Pago_Pago", "sv_SE.UTF-8", 4)]
    public void The_surroundings_of_the_program_do_not_matter(string zone, string language, int cores)
    {
        using var folder = new TempFolder();

        var built = SupportMapProgram.Run(
            RepositoryRoot.Path,
            new Dictionary<string, string> { ["TZ"] = zone, ["LANG"] = language, ["DOTNET_PROCESSOR_COUNT"] = $"{cores}" },
            "build", "--output", folder.Combine("site"), "--today", "2026-11-02");

        Assert.Equal((0, ""), (built.ExitCode, built.Output));
        Assert.Null(ExpectedFolder.FirstDifference(folder.Combine("site"), WithMarker(RealInput.Site.Files!)));
    }

    private static string Messages(IReadOnlyList<InputFile> input) =>
        DiagnosticPrinter.Plain(SiteBuild.Check(input, TestInput.Options).Diagnostics);

    private static T In<T>(string culture, Func<T> work)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static BuiltSite Build(IReadOnlyList<InputFile> input) =>
        MadeSite.Of(SiteBuild.Run(input, SiteTheme.Create(), TestInput.Options));

    private static void AssertSame(BuiltSite expected, BuiltSite actual)
    {
        Assert.Equal(expected.Files!.Select(file => file.Path), actual.Files!.Select(file => file.Path));
        Faults.None(expected.Files!.Zip(actual.Files!)
            .Where(pair => !pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes))
            .Select(pair => $"{pair.First.Path} differs"));
    }

    // The program also leaves a file by which it knows its own folders.
    private static IReadOnlyList<OutputFile> WithMarker(IReadOnlyList<OutputFile> files) =>
        [.. files, new OutputFile(".supportmap", Encoding.UTF8.GetBytes(string.Join('\n',
        [
            "Made by supportmap. The next build replaces or removes the files that are listed here, and no others.",
            .. files.Select(file => file.Path).Order(StringComparer.Ordinal),
            "",
        ])))];
}
