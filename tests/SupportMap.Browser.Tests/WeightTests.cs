using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Browser.Tests.Support;
using SupportMap.Output;

namespace SupportMap.Browser.Tests;

/// <summary>What a page costs someone who pays for each megabyte: with brotli, as it is sent.</summary>
public sealed partial class WeightTests
{
    // What one round trip of a fresh connection carries.
    private const int LightPage = 14 * 1024;
    private const int FindPage = 25 * 1024;

    // It was to be 45 KB. Of what there is, the words that people use and the list for those without JavaScript are the largest,
    // and there is no page to do without either.
    private const int FindPageWithSearch = 60 * 1024;
    private const int MyList = 45 * 1024;
    private const int FirstSearch = 40_000;

    // With all that an owner can set; without them the pages are smaller.
    private const string Settings = "email: corrections@support-in-our-region.example\nrepository: https://github.com/a-partnership/support-in-our-region\n";

    // As it is published: a site with an address of its own says more of itself to search engines.
    private static readonly Lazy<Dictionary<string, byte[]>> Published = new(() => RealSite.Build("https://support-in-our-region.example", Settings).Files!.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal));

    [Theory]
    [InlineData("^/$")]
    [InlineData("^/needs/")]
    [InlineData("^/when/")]
    [InlineData("^/services/.")]
    [InlineData("^/urgent/")]
    public void A_page_comes_in_one_round_trip(string kind)
    {
        var heavy = RealSite.Addresses.Where(address => Regex.IsMatch(address, kind)).Select(address => (address, Weight: WeightOf(address))).Where(page => page.Weight > LightPage);

        Assert.Empty(heavy.Select(page => $"{page.address}: {page.Weight} bytes"));
    }

    [Fact]
    public void The_search_is_light_without_its_index() => Assert.InRange(WeightOf("/find/"), 1, FindPage);

    [Fact]
    public void The_find_page_with_its_search_is_light() => Assert.InRange(WeightOf("/find/") + FirstSearchWeight(), 1, FindPageWithSearch);

    // Its entries come with the page of all services.
    [Fact]
    public void My_list_is_light_with_all_that_it_fetches() => Assert.InRange(WeightOf("/my-list/") + Brotli(At("/services/")), 1, MyList);

    [Fact]
    public void What_a_first_search_fetches_is_light() =>
        Assert.InRange(FirstSearchWeight(), 1, FirstSearch);

    private static int FirstSearchWeight() => RealSite.Files.Where(file => SearchFile().IsMatch(file.Path)).Sum(file => Brotli(file.Bytes));

    /// <summary>The page with the styles, scripts and pictures that it names.</summary>
    private static int WeightOf(string address)
    {
        var html = At(address);
        var loaded = Loaded().Matches(Encoding.UTF8.GetString(html)).Select(match => match.Groups[1].Value).Distinct();
        return Brotli(html) + loaded.Sum(file => Brotli(At(file)));
    }

    private static byte[] At(string address) => Published.Value[OutputFile.PathFor(address)];

    private static int Brotli(byte[] bytes)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, compressed, out var length, quality: 11, window: 22));
        return length;
    }

    [GeneratedRegex(@"^assets/search[.-]")]
    private static partial Regex SearchFile();

    [GeneratedRegex("""<(?:link rel="(?:stylesheet|manifest)" href|script src|img src)="([^"]*)""")]
    private static partial Regex Loaded();
}
