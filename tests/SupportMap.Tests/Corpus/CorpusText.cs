using System.Text;

namespace SupportMap.Tests.Corpus;

/// <summary>Sentences and paragraphs of common and rare words.</summary>
internal static class CorpusText
{
    private const int FewestWords = 120;
    private const int MostWords = 200;

    /// <summary>A sentence that holds one of the words of its subject.</summary>
    public static string Sentence(SplitMix random, IReadOnlyList<string> subject, int words)
    {
        var all = Enumerable.Range(0, words).Select(_ => ZipfWords.Next(random)).ToList();
        if (subject.Count > 0)
        {
            all[random.Next(words)] = random.Pick(subject);
        }

        return $"{ZipfWords.Capital(string.Join(' ', all))}.";
    }

    /// <summary>The text below the facts of a service: 120 to 200 words in paragraphs, some with a list or a link.</summary>
    /// <param name="link">A link to put into a sentence of its own, or null.</param>
    public static string Body(SplitMix random, IReadOnlyList<string> subject, string? link)
    {
        var left = FewestWords + random.Next(MostWords - FewestWords + 1);
        var text = new StringBuilder();
        if (link is not null)
        {
            text.Append("You can also ask at ").Append(link).Append(".\n\n");
            left -= 5 + link.Count(c => c == ' ') + 1;
        }

        if (random.Chance(30))
        {
            foreach (var _ in Enumerable.Range(0, 3 + random.Next(3)))
            {
                var words = 3 + random.Next(5);
                text.Append("- ").Append(Sentence(random, [], words)).Append('\n');
                left -= words;
            }

            text.Append('\n');
        }

        while (left > 0)
        {
            foreach (var _ in Enumerable.Range(0, 2 + random.Next(3)).TakeWhile(_ => left > 0))
            {
                // What is too little for a sentence of its own goes into this one.
                var words = 6 + random.Next(10);
                words = left - words < 6 ? left : words;
                text.Append(Sentence(random, random.Chance(40) ? subject : [], words)).Append(' ');
                left -= words;
            }

            text.Length--;
            text.Append("\n\n");
        }

        return text.ToString().TrimEnd() + "\n";
    }
}
