using SupportMap.Content.Model;
using SupportMap.Content.Reading;

namespace SupportMap.Content.Facts;

/// <summary>A page of text with the text it was read from, so that checks can point at the right line.</summary>
/// <param name="Page">Holds nothing where a fault was reported.</param>
internal sealed record PageEntry(TextEntry Page, EntryText Text);
