using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>A value in a YAML file, with its place. Every scalar is text: nothing is guessed to be a number or a date.</summary>
public abstract record YamlNode(SourceSpan Span);

/// <param name="Text">The text with quotes removed; empty for a key with nothing behind it.</param>
/// <param name="IsQuoted">True when it stands in quotes.</param>
public sealed record YamlScalar(string Text, bool IsQuoted, SourceSpan Span) : YamlNode(Span);

public sealed record YamlList(IReadOnlyList<YamlNode> Items, SourceSpan Span) : YamlNode(Span);

/// <param name="Entries">In the order of the file; no key stands twice, whatever its case.</param>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, SourceSpan Span) : YamlNode(Span);

public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
