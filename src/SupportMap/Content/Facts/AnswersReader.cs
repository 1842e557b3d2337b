using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>Reads <c>answers.yaml</c>.</summary>
internal static class AnswersReader
{
    private const string Name = "answers.yaml";

    /// <summary>Every answer with the text it was read from; every fault is in <paramref name="bag"/>.</summary>
    public static IReadOnlyList<AnswerEntry> Read(SourceFile? file, Vocabulary vocabulary, DiagnosticBag bag)
    {
        var entries = new List<AnswerEntry>();
        VocabularyReaders.Read(file, Name, "an answer", bag, answer => answer.Id, source =>
        {
            var text = new EntryText(file!, source.Map, source.Root, null, bag);
            var facts = new FactSource(text, vocabulary);
            var answer = facts.ReadWhole(AnswerFacts.All, new ShortAnswer("", "", [], [], RichText.Empty, [], [], []));
            if (answer is not null)
            {
                entries.Add(new AnswerEntry(answer, text, facts.Services, facts.Guides));
            }

            return answer;
        });
        return entries;
    }
}
