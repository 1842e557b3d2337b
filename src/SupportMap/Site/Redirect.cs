namespace SupportMap.Site;

/// <summary>An address that was published once, and where it leads now.</summary>
/// <param name="From">With a slash at both ends.</param>
/// <param name="To">The address of a page.</param>
public sealed record Redirect(string From, string To);
