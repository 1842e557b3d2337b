using System.Text.RegularExpressions;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Warns of what makes a text hard to read. Never an error: a clumsy sentence is better than none.</summary>
internal static partial class WordChecks
{
    private const int MostWords = 25;

    // Below this many words a reading age says nothing.
    private const int LeastForAge = 60;

    // Plain enough for most people; newspapers are near 14.
    private const double MostAge = 13;

    private const int LongCapitals = 8;

    private const int MostWordsOfPhrase = 3;

    private static readonly HashSet<string> EmptyLinks = new(StringComparer.OrdinalIgnoreCase)
    {
        "here", "click", "click here", "this link", "link", "more", "read more", "more info", "more information", "this page",
        "this website", "website", "this", "find out more", "learn more", "see here", "follow this link",
    };

    public static void Check(IReadOnlyList<Prose> texts, DiagnosticBag bag)
    {
        var told = Explained(texts);
        foreach (var text in texts)
        {
            if (text.IsLink)
            {
                CheckLink(text, bag);
                continue;
            }

            CheckSentences(text, bag);
            CheckJargon(text, told, bag);
            CheckClick(text, texts, bag);
            CheckCapitals(text, bag);
        }
    }

    private static void CheckLink(Prose link, DiagnosticBag bag)
    {
        if (EmptyLinks.Contains(link.Text.Trim(' ', '.', '!', '»', '>')))
        {
            bag.Add(
                Codes.ClickHere,
                link.Place(0, link.Text.Length),
                $"the link “{link.Text}” does not say where it goes",
                "name the page it leads to: many people hear or see only the words of the link");
        }
    }

    private static void CheckSentences(Prose text, DiagnosticBag bag)
    {
        // A word takes a letter and a space.
        if (text.Text.Length <= 2 * MostWords)
        {
            return;
        }

        var (all, sentences) = (0, 0);
        foreach (var (at, length) in Sentences.Of(text.Text))
        {
            var sentence = text.Text.AsSpan(at, length);
            var words = Word().Count(sentence);
            all += words;
            sentences += words > 0 ? 1 : 0;
            if (words > MostWords)
            {
                var start = at + length - sentence.TrimStart().Length;
                bag.Add(
                    Codes.LongSentence,
                    text.Place(start, sentence.Trim().Length),
                    $"this sentence has {words} words, which is hard to follow on a small screen",
                    $"split it in two; {MostWords} words are plenty");
            }
        }

        if (all > LeastForAge
            && ReadingAge.Of([.. Word().Matches(text.Text).Select(word => word.Value)], sentences) is var age and > MostAge)
        {
            bag.Add(
                Codes.HardToRead,
                text.Place(0, text.Text.Length),
                $"this needs a reading age of about {Math.Floor(age):0}; many readers here have one of 9 to 11",
                "use shorter words and shorter sentences, and start a new paragraph for each thing to know");
        }
    }

    private static void CheckJargon(Prose text, HashSet<string> told, DiagnosticBag bag)
    {
        if (!PlainWords.MayStandIn(text.Text))
        {
            return;
        }

        foreach (var word in Term().EnumerateMatches(text.Text))
        {
            if (PlainWords.MayStart(text.Text.AsSpan(word.Index, word.Length)))
            {
                CheckPhrases(text, word.Index, told, bag);
            }
        }
    }

    // Phrases of up to three words that start here, the longest first.
    private static void CheckPhrases(Prose text, int start, HashSet<string> told, DiagnosticBag bag)
    {
        // In the middle of a sentence a capital makes it a name.
        if (char.IsUpper(text.Text[start]) && text.Text.AsSpan(0, start).TrimEnd() is not ([] or [.., '.' or '!' or '?' or ':']))
        {
            return;
        }

        foreach (var word in Term().Matches(text.Text[start..]).Take(MostWordsOfPhrase).Reverse())
        {
            var phrase = text.Text.Substring(start, word.Index + word.Length);
            if (PlainWords.Find(phrase, out var instead) && told.Add(phrase.ToLowerInvariant()))
            {
                bag.Add(
                    Codes.Jargon,
                    text.Place(start, phrase.Length),
                    $"“{phrase}” is jargon",
                    $"say it as you would to a neighbour, such as “{instead}”");
                return;
            }
        }
    }

    // The words of offices that the texts themselves explain.
    private static HashSet<string> Explained(IReadOnlyList<Prose> texts) =>
        texts.SelectMany(text => Explanation().Matches(text.Text))
            .Select(match => match.Groups["word"].Value.ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);

    private static void CheckClick(Prose text, IReadOnlyList<Prose> all, DiagnosticBag bag)
    {
        // A link with these words is told by itself.
        if (ClickHere().Match(text.Text) is { Success: true } click
            && !all.Any(link => link.IsLink && link.Text.Contains(click.Value, StringComparison.Ordinal)))
        {
            bag.Add(
                Codes.ClickHere,
                text.Place(click.Index, click.Length),
                $"“{click.Value}” means nothing on paper or to people who cannot see",
                "say what it is: “Apply online”, “Look at the website”");
        }
    }

    private static void CheckCapitals(Prose text, DiagnosticBag bag)
    {
        if (Capitals().Match(text.Text) is { Success: true } match
            && (match.Value.Contains(' ', StringComparison.Ordinal) || match.Length >= LongCapitals))
        {
            bag.Add(
                Codes.Capitals,
                text.Place(match.Index, match.Length),
                $"“{match.Value}” is all in capitals, which is hard to read and sounds like shouting",
                "write it with a capital at the start only");
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’.:/@-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\p{L}]+(?:-[\p{L}]+)*")]
    private static partial Regex Term();

    [GeneratedRegex(
        @"\b(?:called|known as|calls? (?:it|this|them|that)) (?:a |an |the )?[“""'‘]?(?<word>[\p{L}-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Explanation();

    [GeneratedRegex(@"\bclick(?:ing)? (?:on )?(?:here|this|the link)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ClickHere();

    // Three words of capitals in a row, two long ones, or one that is longer than any short name.
    [GeneratedRegex(@"\b[A-Z]{2,}(?: (?:[A-Z]{2,}|[AI])\b){2,}|\b[A-Z]{5,} [A-Z]{4,}\b|\b[A-Z]{8,}\b")]
    private static partial Regex Capitals();
}
