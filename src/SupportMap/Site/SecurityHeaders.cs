namespace SupportMap.Site;

/// <summary>The headers that every page is served with. <c>netlify.toml</c> holds the same; a test compares them.</summary>
public static class SecurityHeaders
{
    public static IReadOnlyList<(string Name, string Value)> All { get; } =
    [
        ("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
            + "worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Permissions-Policy", "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), "
            + "usb=(), interest-cohort=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Strict-Transport-Security", "max-age=31536000; includeSubDomains"),
    ];

    /// <summary>What of the first a page can say itself; "file:" is what 'self' means in a folder.</summary>
    public static string InPage { get; } = All[0].Value.Replace("'self'", "'self' file:", StringComparison.Ordinal)
        .Replace("; frame-ancestors 'none'", "", StringComparison.Ordinal);
}
