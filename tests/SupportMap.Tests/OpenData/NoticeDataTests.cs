using System.Text;
using System.Text.Json.Nodes;
using SupportMap.Content.Model;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.OpenData;

/// <summary>What is true for a time is in every output until its last day, and in none after it.</summary>
public sealed class NoticeDataTests
{
    private const string Text = "No hot meals this week.";
    private static readonly DateOnly Last = new(2026, 11, 2);

    [Fact]
    public void On_the_last_day_a_notice_is_on_the_page_and_an_alert_of_the_open_data()
    {
        var site = Build(Last);

        Assert.Contains(Text, Page(site), StringComparison.Ordinal);
        Assert.Contains("There is a waiting list.", Page(site), StringComparison.Ordinal);
        Assert.Equal(Text, Oruk(site)["alert"]!.GetValue<string>());
        Assert.Equal(Text, Plain(site)["notice"]!["text"]!.GetValue<string>());
        Assert.Contains(Text, At(site, "data/services.csv"), StringComparison.Ordinal);
        Assert.Contains("This site moves on Friday.", At(site, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_later_it_is_nowhere_and_readers_are_told_to_ask()
    {
        var site = Build(Last.AddDays(1));

        Assert.DoesNotContain(site.Files!, file => Encoding.UTF8.GetString(file.Bytes).Contains(Text, StringComparison.Ordinal));
        Assert.Contains("Ask if they are taking people on.", Page(site), StringComparison.Ordinal);
        Assert.Null(Oruk(site)["alert"]);
        Assert.Null(Plain(site)["notice"]);
        Assert.Equal("ask", Plain(site)["taking-people-on"]!["state"]!.GetValue<string>());
        Assert.Equal(TakingOnState.Ask, site.Catalogue!.Published.Single(service => service.Id == "hot-meals").TakingOn!.State);
    }

    [Fact]
    public void The_notice_of_the_site_goes_with_its_day() =>
        Assert.DoesNotContain("This site moves on Friday.", At(Build(new DateOnly(2026, 11, 7)), "index.html"), StringComparison.Ordinal);

    private static BuiltSite Build(DateOnly today) =>
        SiteBuild.Run(TestInput.Of("notices-for-a-time"), SiteTheme.Create(), TestInput.Options with { Today = today });

    private static string Page(BuiltSite site) => At(site, "services/hot-meals/index.html");

    private static JsonNode Plain(BuiltSite site) =>
        JsonNode.Parse(At(site, "data/services.json"))!["services"]!.AsArray()
            .Single(each => each!["id"]!.GetValue<string>() == "hot-meals")!;

    private static JsonNode Oruk(BuiltSite site) => JsonNode.Parse(
        site.Files!.Where(file => file.Path.StartsWith("data/oruk/services/", StringComparison.Ordinal))
            .Select(file => Encoding.UTF8.GetString(file.Bytes))
            .Single(text => JsonNode.Parse(text)!["name"]?.GetValue<string>() == "Hot meals"))!;

    private static string At(BuiltSite site, string path) =>
        Encoding.UTF8.GetString(site.Files!.Single(file => file.Path == path).Bytes);
}
