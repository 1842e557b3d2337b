using System.Text.RegularExpressions;
using SupportMap.Output;
using SupportMap.Site;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>The published site is served with the headers that the preview shows it with.</summary>
public partial class SecurityHeaderTests
{
    [Fact]
    public void Netlify_sends_the_same_headers_for_every_path()
    {
        var toml = File.ReadAllText(RepositoryRoot.Combine("netlify.toml"));

        var sent = Section().Match(toml).Groups["values"].Value.Split('\n')
            .Select(line => Header().Match(line))
            .Where(match => match.Success)
            .Select(match => (match.Groups["name"].Value, match.Groups["value"].Value));

        Assert.Equal(SecurityHeaders.All, sent);
    }

    [Theory]
    [InlineData("default-src 'none'")]
    [InlineData("script-src 'self'")]
    [InlineData("style-src 'self'")]
    [InlineData("frame-ancestors 'none'")]
    [InlineData("base-uri 'none'")]
    public void The_policy_lets_pages_load_nothing_from_elsewhere_and_run_nothing_inline(string part)
    {
        var policy = SecurityHeaders.All.Single(header => header.Name == "Content-Security-Policy").Value;

        Assert.Contains(part, policy.Split("; "));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
    }

    // The block for every path, up to the next block.
    [GeneratedRegex(@"\[\[headers\]\]\s+for = ""/\*""\s+\[headers\.values\]\n(?<values>.*?)(?=\n\[\[|\z)", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\s+(?<name>[A-Za-z-]+) = ""(?<value>.*)""$")]
    private static partial Regex Header();
}
