using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Are the short answers short, and do they lead somewhere?</summary>
internal static class AnswerChecks
{
    private const int MostSentences = 3;

    public static void Check(IReadOnlyList<AnswerEntry> entries, DiagnosticBag bag)
    {
        foreach (var (answer, text, _, _) in entries)
        {
            var sentences = Sentences.Of(answer.Text.Plain).Count();
            if (sentences > MostSentences)
            {
                text.Map.Fault(
                    Codes.TextTooLong,
                    AnswerFacts.Text,
                    $"this answer has {sentences} sentences; the limit is {MostSentences}",
                    "keep what people must know first; the guide says the rest");
            }

            if (answer.GuideIds.Count + answer.ServiceIds.Count == 0)
            {
                text.Map.Fault(
                    Codes.NeedsAnother,
                    AnswerFacts.Text,
                    "this answer has no link to more",
                    "add a line with guides: or services: to read next; for example: guides: [getting-id]");
            }

            if (answer.Needs.FirstOrDefault(need => need.Sensitive) is { } need)
            {
                text.Map.Fault(
                    Codes.ChangedMind,
                    SharedKeys.Needs,
                    $"an answer is on pages that phones store, but pages about “{need.Id}” are never stored",
                    "remove the answer: these pages must leave no trace");
            }
        }

        // What is looked for in a whole file is looked for once.
        if (entries is [var first, ..])
        {
            first.Text.Prose.AddRange(entries.Skip(1).SelectMany(entry => entry.Text.Prose).ToList());
            TextChecks.Check(first.Text, isPublic: true, null, bag);
        }
    }
}
