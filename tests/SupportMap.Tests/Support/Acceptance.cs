namespace SupportMap.Tests.Support;

/// <summary>SUPPORTMAP_ACCEPT=1 makes tests rewrite what they expect.</summary>
internal static class Acceptance
{
    /// <summary>Whether to rewrite expectations.</summary>
    /// <exception cref="InvalidOperationException">It was asked for in CI, where nobody would read the difference.</exception>
    public static bool IsOn
    {
        get
        {
            var isOn = Environment.GetEnvironmentVariable("SUPPORTMAP_ACCEPT") == "1";
            if (isOn && Environment.GetEnvironmentVariable("CI") == "true")
            {
                throw new InvalidOperationException("SUPPORTMAP_ACCEPT=1 is refused when CI=true: accept on your own machine and commit.");
            }

            return isOn;
        }
    }
}
