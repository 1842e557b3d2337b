using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>Answers to "Do I need ...?".</summary>
internal static class AnswerWords
{
    public static string Needed(Answer answer) => answer switch
    {
        Answer.Yes => "Yes.",
        Answer.No => "No.",
        Answer.Ask => "Not known. Ask first.",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, null),
    };
}
