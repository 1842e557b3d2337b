namespace SupportMap.Diagnostics;

/// <summary>How much harm a fault does: an error stops the site, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
