using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.SiteSearch;

/// <summary>Single queries, each of which must be understood: misspellings, slang and names.</summary>
public sealed class SpokenQueryTests
{
    private static readonly Dictionary<string, string> Misspelt = new()
    {
        ["homelss"] = "a-place-to-stay",
        ["naloxne"] = "drugs-and-alcohol",
        ["citizens advise"] = "money-and-benefits",
        ["perscription"] = "doctor-and-medicine",
    };

    private static readonly Dictionary<string, string> Slang = new()
    {
        ["skint"] = "money-and-benefits",
        ["broo"] = "money-and-benefits",
        ["scran"] = "food-and-clothes",
        ["weans"] = "family-and-relationships",
        ["naewhere tae stay"] = "a-place-to-stay",
    };

    private static readonly Dictionary<string, string> Named = new()
    {
        ["Shelter Scotland"] = "shelter-scotland",
        ["samaritans"] = "samaritans",
        ["simon community"] = "simon-community-scotland",
    };

    private static readonly Lazy<Dictionary<string, IReadOnlyList<string>>> Shown = new(() =>
    {
        string[] queries = [.. Misspelt.Keys, .. Slang.Keys, .. Named.Keys];
        return queries.Zip(FindPageScript.Answer(RealInput.Site.Files!, queries))
            .ToDictionary(pair => pair.First, pair => pair.Second.Services);
    });

    public static TheoryData<string, string> MisspeltRows => Rows(Misspelt);

    public static TheoryData<string, string> SlangRows => Rows(Slang);

    public static TheoryData<string, string> NamedRows => Rows(Named);

    [Theory]
    [MemberData(nameof(MisspeltRows))]
    public void A_misspelling_finds(string typed, string need) => Assert.Contains(need, NeedsOfFirst(5, typed));

    [Theory]
    [MemberData(nameof(SlangRows))]
    public void Slang_finds(string typed, string need) => Assert.Contains(need, NeedsOfFirst(3, typed));

    [Theory]
    [MemberData(nameof(NamedRows))]
    public void The_name_of_an_organisation_finds(string typed, string service) => Assert.Equal(service, Shown.Value[typed][0]);

    private static IEnumerable<string> NeedsOfFirst(int count, string typed) =>
        Shown.Value[typed].Take(count)
            .SelectMany(id => RealInput.Site.Catalogue!.Published.Single(service => service.Id == id).Needs)
            .Select(need => need.Id);

    private static TheoryData<string, string> Rows(Dictionary<string, string> queries)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (typed, wanted) in queries)
        {
            rows.Add(typed, wanted);
        }

        return rows;
    }
}
