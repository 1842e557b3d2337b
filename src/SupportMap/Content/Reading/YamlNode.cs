using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>A value in a YAML file, with its place. Every scalar is text: nothing is guessed to be a number or a date.</summary>
public abstract record YamlNode(SourceSpan Span);

/// <param name="Text">The text with quotes removed; empty for a key with nothing behind it.</param>
public sealed record YamlScalar(string Text, TextStyle Style, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>True when it was reported as misread: then it is not judged again.</summary>
    public bool IsMisread { get; init; }

    /// <summary>True for blank text, and for a word that YAML takes for nothing.</summary>
    public bool IsNothing =>
        string.IsNullOrWhiteSpace(Text) || (Style == TextStyle.Plain && Text is "~" or "null" or "Null" or "NULL");

    /// <summary>The place of a part of the text, for faults that are smaller than the whole.</summary>
    public SourceSpan Part(int index, int length)
    {
        if (Style == TextStyle.Block)
        {
            return Span;
        }

        var start = Math.Min(index + (Style == TextStyle.Plain ? 0 : 1), Span.Length - 1);
        return Span with { Column = Span.Column + start, Length = Math.Clamp(length, 1, Span.Length - start) };
    }
}

/// <param name="IsWhole">False when parts could not be read, which has been reported: then nothing is missed in it.</param>
public sealed record YamlList(IReadOnlyList<YamlNode> Items, SourceSpan Span, bool IsWhole = true) : YamlNode(Span);

/// <param name="Entries">In the order of the file; no key stands twice, whatever its case.</param>
/// <param name="IsWhole">False when parts could not be read, which has been reported: then nothing is missed in it.</param>
public sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, SourceSpan Span, bool IsWhole = true) : YamlNode(Span);

public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
