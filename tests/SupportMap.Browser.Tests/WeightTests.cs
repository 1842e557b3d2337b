using System.Collections.Concurrent;
using SupportMap.Browser.Tests.Support;
using SupportMap.Output;

namespace SupportMap.Browser.Tests;

/// <summary>What a page costs someone who pays for each megabyte: with brotli, as it is sent.</summary>
public sealed class WeightTests
{
    // As it is published: a site with an address of its own says more of itself to search engines.
    private static readonly Lazy<Dictionary<string, byte[]>> Published = new(
        () => RealSite.Build("https://support-in-our-region.example").Files!
            .ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal));

    private static readonly ConcurrentDictionary<string, int> Packed = new(StringComparer.Ordinal);

    [Theory]
    [InlineData("/")]
    [InlineData("/needs/")]
    [InlineData("/when/")]
    [InlineData("/services/")]
    [InlineData("/urgent/")]
    public void A_page_comes_in_one_round_trip(string start)
    {
        var pages = RealSite.Addresses.Where(
            address => (start == "/" ? address == start : address.StartsWith(start, StringComparison.Ordinal))
                && WeightBudget.Of(address) == WeightBudget.LightPage)
            .ToList();
        // Most pages are light enough even when they are packed in haste.
        var heavy = pages.Where(address => WeightOf(address, ByteCount.QuickBrotliOf) > WeightBudget.LightPage)
            .Select(address => (address, Weight: WeightOf(address)))
            .Where(page => page.Weight > WeightBudget.LightPage);

        Assert.NotEmpty(pages);
        Assert.Empty(heavy.Select(page => $"{page.address}: {page.Weight} bytes"));
    }

    [Fact]
    public void The_search_is_light_without_its_index() => Assert.InRange(WeightOf("/find/"), 1, WeightBudget.FindPage);

    [Fact]
    public void The_find_page_with_its_search_is_light() =>
        Assert.InRange(WeightOf("/find/") + FirstSearchWeight(), 1, WeightBudget.FindPageWithSearch);

    // Its entries come with the page of all services.
    [Fact]
    public void My_list_is_light_with_all_that_it_fetches() =>
        Assert.InRange(WeightOf("/my-list/") + PackedAt("/services/"), 1, WeightBudget.MyList);

    [Fact]
    public void What_a_first_search_fetches_is_light() => Assert.InRange(FirstSearchWeight(), 1, WeightBudget.FirstSearch);

    private static int FirstSearchWeight() => PageFiles.OfSearch(At("/find/")).All.Sum(PackedAt);

    /// <summary>The page with the styles, scripts and pictures that it names.</summary>
    private static int WeightOf(string address) => WeightOf(address, ByteCount.BrotliOf);

    private static int WeightOf(string address, Func<byte[], int> packed)
    {
        var html = At(address);
        return packed(html) + PageFiles.NamedIn(html).Sum(PackedAt);
    }

    // The same styles and scripts belong to every page.
    private static int PackedAt(string address) => Packed.GetOrAdd(address, _ => ByteCount.BrotliOf(At(address)));

    private static byte[] At(string address) => Published.Value[OutputFile.PathFor(address)];
}
