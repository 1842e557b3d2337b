using System.Buffers;
using System.Text.RegularExpressions;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Looks for words and addresses that stand for something still to come, in what everybody can see.</summary>
internal static partial class PlaceholderChecks
{
    private const string Help = "write the real thing, or delete the line";

    // No address below is without one of these.
    private static readonly SearchValues<string> InAddresses = SearchValues.Create(
        ["example.", "invalid", "test", "site.", "domain.", "website.", "company."], StringComparison.OrdinalIgnoreCase);

    // No part of a text below is without one of these.
    private static readonly SearchValues<string> InTexts = SearchValues.Create(
        ["lorem ipsum", "tba", "tbc", "tbd", "todo", "fixme", "xxx", "coming soon", "to be ", " here", "???", "____"],
        StringComparison.OrdinalIgnoreCase);

    // Or of these: a single character among the words would make the search for all of them slow.
    private static readonly SearchValues<char> Opening = SearchValues.Create("[<");

    /// <summary>Looks through words and web addresses.</summary>
    /// <param name="drafting">What to do while it is not known; null for texts that cannot be drafts.</param>
    public static void Check(EntryText entry, string? drafting, DiagnosticBag bag)
    {
        var help = drafting is null ? Help : $"{Help}, or {drafting}";
        foreach (var text in entry.Prose.Where(text => !text.IsLink))
        {
            if (text.Name != Prose.OfDetails && Whole().Match(text.Text) is { Success: true } whole)
            {
                bag.Add(
                    Codes.Placeholder,
                    text.Place(0, text.Text.Length),
                    $"“{whole.Value}” tells people nothing",
                    text.Name == "not-for" ? "write who it turns away; or “none known”; or “ask” if nobody has asked yet" : help);
            }
            else if ((text.Text.AsSpan().ContainsAny(Opening) || text.Text.AsSpan().ContainsAny(InTexts))
                && Part().Match(text.Text) is { Success: true } part)
            {
                bag.Add(
                    Codes.Placeholder,
                    text.Place(part.Index, part.Length),
                    $"“{part.Value}” stands for something still to come",
                    help);
            }
        }

        if (!entry.File.Text.AsSpan().ContainsAny(InAddresses))
        {
            return;
        }

        foreach (var (line, number) in entry.File.Text.Split('\n').Select((line, index) => (line, index + 1)))
        {
            if (!line.TrimStart().StartsWith('#') && Address().Match(line) is { Success: true } address)
            {
                bag.Add(
                    Codes.Placeholder,
                    new SourceSpan(entry.File.Display, number, address.Index + 1, address.Length),
                    $"“{address.Value}” is an example address: it leads nowhere",
                    help);
            }
        }
    }

    [GeneratedRegex(
        @"^\W*(?:tb[acd]|to be (?:confirmed|announced|added|decided)|to ?do|n/?a|not applicable|none|nil|no|unknown|not known|pending"
        + @"|coming soon|x{2,}|\?+|-+|\.+|blank|empty|text|name|summary|test|asdf|foo|bar|same as above|as above|see above|ditto)\W*$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(
        @"\b(?:lorem ipsum|tb[acd]|todo|fixme|x{3,}|coming soon|to be (?:confirmed|announced|added|decided)|(?:insert|add|your"
        + @"|put) (?:text|name|details|address|number|phone) here)\b|\[(?:insert|add|your|name|date|phone|tbc)[^\]]*\]|<(?:insert|name"
        + @"|date)[^>]*>|\?{3,}|_{4,}",
        RegexOptions.IgnoreCase)]
    private static partial Regex Part();

    [GeneratedRegex(
        @"(?<=//|@|\.)(?:[a-z0-9-]+\.)*(?:example\.(?:com|org|net|co\.uk|org\.uk)|(?:invalid|test)(?=[/""' ,}\]):]|$))|(?<=//|//www\."
        + @"|@)(?:yoursite|yourdomain|yourwebsite|mysite|domain|website|company)\.(?:com|org|co\.uk|org\.uk)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
