using SupportMap.Diagnostics;

namespace SupportMap.Content.Model;

/// <summary>A link that a contributor wrote to a page of this site.</summary>
/// <param name="Path">As written: <c>/guides/getting-id/</c>.</param>
public sealed record SiteLink(string Path, SourceSpan Span);
