using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>What YAML may hold and is not taken here, and how that is said to somebody who does not know YAML.</summary>
internal sealed record YamlRefusal(DiagnosticCode Code, string Message, string Help)
{
    public static YamlRefusal Directive { get; } =
        new(Codes.YamlFeature, "a line that starts with “%” means something else in this kind of file", "delete the line");

    public static YamlRefusal DocumentEnd { get; } = new(Codes.YamlFeature, "a line of three dots ends the file here", "delete the line");

    public static YamlRefusal SecondDocument { get; } = new(
        Codes.YamlFeature, "a second entry starts here", "keep one entry in each file; if this line was meant as a divider, remove it");

    public static YamlRefusal TooDeep { get; } = new(
        Codes.TooDeep, "lists are nested too deeply here", "look for a bracket “[” or “{” or a hyphen that should not be there");

    /// <summary>A list, a map or a text behind “?” as the name of a value.</summary>
    public static YamlRefusal ComplexKey { get; } = new(
        Codes.YamlFeature, "there should be a plain key and a colon here", "write “key: value”, without “?” or brackets around the key");

    public static YamlRefusal EmptyKey { get; } = new(Codes.YamlFeature, "there is no name before this colon", "write “name: value”");

    /// <param name="text">The whole file.</param>
    public static YamlRefusal NoDocument(string text) =>
        new(
            Codes.EmptyFile,
            text.AsSpan().Trim().Length == 0 ? "there is nothing in this file" : "there are no facts in this file",
            "fill it in like another file in this folder, or delete it");

    public static YamlRefusal TooManyNodes(YamlLimits limits) =>
        new(Codes.TooLarge, $"this file holds more than {limits.MaxNodes} values", "split it, or remove what does not belong here");

    /// <summary>An anchor, an alias or a tag.</summary>
    /// <param name="character">What it starts with: one of <c>&amp; * !</c>.</param>
    /// <param name="written">The line from there on.</param>
    public static YamlRefusal Character(char character, string written) =>
        new(
            Codes.YamlFeature,
            $"“{character}” at the start of a text means something else in this kind of file",
            YamlAdvice.WithoutStars(written) is { } plain
                ? $"remove the stars: {plain}"
                : $"put the text in quotes: {QuotedText.Of(written)}");

    /// <param name="first">Where the name stands for the first time.</param>
    public static YamlRefusal DuplicateKey(string key, SourceSpan first) =>
        new(Codes.DuplicateKey, $"“{key}” is here a second time; the first is on line {first.Line}", "keep one of the two");

    /// <summary>A comment where a value should stand.</summary>
    public static YamlRefusal DroppedText(string key, string dropped) =>
        new(
            Codes.CutText,
            $"everything from “#” onwards is ignored here: nothing is left for “{key}”",
            $"if it belongs to the text, put it in quotes: {key}: {QuotedText.Of(dropped)}; if it is a note, give it a line of its own "
            + "above");

    public void Report(SourceSpan span, DiagnosticBag bag) => bag.Add(Code, span, Message, Help);
}
