using SupportMap.OpenData;
using SupportMap.OpenData.Oruk;
using SupportMap.Output;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>The published site answers the addresses of the feed as the preview does.</summary>
public class DataRuleTests
{
    private static readonly string Netlify = File.ReadAllText(RepositoryRoot.Combine("netlify.toml"));

    [Fact]
    public void Netlify_leads_every_address_of_the_feed_to_its_file() =>
        Assert.All(OrukFeed.Addresses, rule => Assert.Contains($"""
            [[redirects]]
              from = "{rule.From}"
              to = "{rule.To}"
              status = 200

            """, Netlify, StringComparison.Ordinal));

    // Last: Netlify takes the first rule that fits.
    [Fact]
    public void Netlify_answers_for_an_unknown_id_with_json() =>
        Assert.EndsWith($"""
            [[redirects]]
              from = "{OrukFeed.Root}*"
              to = "{OrukFeed.Nothing}"
              status = 404

            """, Netlify, StringComparison.Ordinal);

    [Theory]
    [InlineData("/data/oruk/services/1", "data/oruk/not-found.json")]
    [InlineData("/data/services/1", "404.html")]
    public void An_unknown_address_is_answered_in_its_kind(string address, string file) =>
        Assert.Equal(file, DataRules.NothingFor(address));

    [Fact]
    public void Netlify_lets_scripts_of_other_sites_read_the_data() =>
        Assert.Contains($"""
              for = "{DataRules.Folder}*"
              [headers.values]
                {DataRules.OpenToAll.Name} = "{DataRules.OpenToAll.Value}"
            """, Netlify, StringComparison.Ordinal);

    [Fact]
    public void Netlify_says_that_the_feed_is_json() =>
        Assert.Contains($"""
              for = "{OrukFeed.Root}*"
              [headers.values]
                Content-Type = "{DataRules.JsonType}"
            """, Netlify, StringComparison.Ordinal);

    [Theory]
    [InlineData("/data/oruk/", "/data/oruk/index.json")]
    [InlineData("/data/oruk", "/data/oruk/index.json")]
    [InlineData("/data/oruk/services", "/data/oruk/services.json")]
    [InlineData("/data/oruk/services/", "/data/oruk/services.json")]
    [InlineData("/data/oruk/services/8d2f2f0e-5b52-5c5a-9a6e-3c1f6a0b7d41", "/data/oruk/services/8d2f2f0e-5b52-5c5a-9a6e-3c1f6a0b7d41")]
    [InlineData("/needs/", "/needs/")]
    public void An_address_is_answered_by_a_file(string address, string file) => Assert.Equal(file, DataRules.FileFor(address));
}
