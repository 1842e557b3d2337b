namespace SupportMap.Tests.Support;

/// <summary>SUPPORTMAP_ACCEPT=1 makes tests rewrite what they expect.</summary>
internal static class Acceptance
{
    /// <summary>Whether to rewrite expectations.</summary>
    /// <exception cref="InvalidOperationException">It was asked for in CI, where nobody would read the difference.</exception>
    public static bool IsOn => Decide(Environment.GetEnvironmentVariable("SUPPORTMAP_ACCEPT"), Environment.GetEnvironmentVariable("CI"));

    public static bool Decide(string? accept, string? ci) => (accept, ci) switch
    {
        ("1", "true") =>
            throw new InvalidOperationException("SUPPORTMAP_ACCEPT=1 is refused when CI=true: accept on your own machine and commit."),
        (var asked, _) => asked == "1",
    };
}
