using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>Answers to "Do I need ...?"; null for what is not known, which is no answer for a reader.</summary>
internal static class AnswerWords
{
    public static string? Needed(Answer answer) => answer switch
    {
        Answer.Yes => "Yes.",
        Answer.No => "No.",
        Answer.Ask => null,
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, null),
    };
}
