using SupportMap.Site;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>The published site is served with the headers that the preview shows it with.</summary>
public class SecurityHeaderTests
{
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
}
