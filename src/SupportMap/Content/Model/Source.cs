using SupportMap.Content.Values;

namespace SupportMap.Content.Model;

/// <summary>A public page that the facts of an entry come from.</summary>
/// <param name="PageDate">When that page was written or last changed; null when it does not say.</param>
public sealed record Source(string Url, PartialDate? PageDate);
