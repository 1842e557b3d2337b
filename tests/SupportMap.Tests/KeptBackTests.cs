using System.Text;
using SupportMap.Rendering;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests;

/// <summary>What the input holds and no file of the site may: drafts, and places that must stay secret.</summary>
public class KeptBackTests
{
    // Every word, number and address that stands in the draft alone; the search index holds words without their endings.
    private static readonly string[] OfTheDraft =
    [
        "zebede", "quillfeather.exampl", "rhubarb", "crumble", "wilberforc", "01632 960417", "01632960417", "1632960417", "960417",
        "zebedee-kitchen",
    ];

    private static readonly string[] OfTheSecretPlace = ["wormwood", "marigold"];

    public static TheoryData<string> ThemeNames => ["plain", "real"];

    [Theory]
    [MemberData(nameof(ThemeNames))]
    public void No_file_holds_a_byte_of_a_draft(string theme) =>
        Faults.None(Found("drafts-are-published-nowhere", theme, OfTheDraft));

    [Theory]
    [MemberData(nameof(ThemeNames))]
    public void No_file_holds_what_a_note_says_of_a_secret_place(string theme) =>
        Faults.None(Found("a-confidential-address-stays-secret", theme, OfTheSecretPlace));

    [Fact]
    public void The_words_looked_for_do_stand_in_the_input()
    {
        Assert.Contains("Zebedee", InputText("drafts-are-published-nowhere"), StringComparison.Ordinal);
        Assert.Contains("the house is behind Wormwood Mill", InputText("a-confidential-address-stays-secret"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Found(string siteCase, string theme, string[] words)
    {
        var site = SiteBuild.Run(
            TestInput.Of(siteCase), theme == "plain" ? PlainTheme.Create() : WithoutNpm(SiteTheme.Create()), TestInput.Options);
        return site.Files!.SelectMany(file =>
        {
            var text = $"{file.Path}\n{Encoding.UTF8.GetString(file.Bytes)}".ToLowerInvariant();
            return words.Where(word => text.Contains(word, StringComparison.Ordinal)).Select(word => $"{file.Path} holds “{word}”");
        });
    }

    // Styles, scripts and licences come before any input, and their numbers may look like anything.
    private static Theme WithoutNpm(Theme theme) => theme with
    {
        Assets = theme.Assets.ToDictionary(asset => asset.Key, _ => Array.Empty<byte>()),
        RootFiles = new Dictionary<string, byte[]>(),
    };

    private static string InputText(string siteCase) =>
        string.Concat(TestInput.Of(siteCase).Select(file => Encoding.UTF8.GetString(file.Bytes)));
}
