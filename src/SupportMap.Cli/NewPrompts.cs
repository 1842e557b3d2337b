using Spectre.Console;
using SupportMap.Diagnostics;
using SupportMap.Editing.NewEntries;

namespace SupportMap.Cli;

/// <summary>Asks the questions about a new service, one after the other.</summary>
internal static class NewPrompts
{
    /// <summary>Asks what has no answer yet, and asks again until the answer is good.</summary>
    /// <param name="answers">Receives the answers.</param>
    /// <param name="check">The faults of one answer among the others.</param>
    public static void Ask(IAnsiConsole console, IReadOnlyList<Question> questions, Dictionary<string, string> answers, Func<string, IReadOnlyDictionary<string, string>, IReadOnlyList<Diagnostic>> check)
    {
        foreach (var question in questions.Where(question => !answers.ContainsKey(question.Column)))
        {
            if (!question.IsAsked(answers))
            {
                continue;
            }

            for (var isGood = false; !isGood;)
            {
                answers[question.Column] = Answer(console, question);
                var faults = answers[question.Column].Length == 0 && question.IsOptional ? [] : check(question.Column, answers);
                isGood = faults.Count == 0;
                foreach (var fault in faults)
                {
                    console.WriteLine($"{fault.Message}\n   help: {fault.Help}");
                }
            }
        }
    }

    private static string Answer(IAnsiConsole console, Question question)
    {
        var words = Markup.Escape(question.Words);
        if (question.Offers.Count == 0)
        {
            return console.Prompt(new TextPrompt<string>(question.IsOptional ? $"{words} [grey](Enter for nothing)[/]" : words) { AllowEmpty = true }).Trim();
        }

        string Shown((string Value, string Shown) offer) => Markup.Escape(offer.Shown);
        if (!question.IsMany)
        {
            var one = console.Prompt(new SelectionPrompt<(string Value, string Shown)> { SearchEnabled = true }.Title(words).UseConverter(Shown).AddChoices(question.Offers));
            console.WriteLine($"{question.Words} {one.Shown}");
            return one.Value;
        }

        var some = console.Prompt(new MultiSelectionPrompt<(string Value, string Shown)> { Required = !question.IsOptional }.Title(words).UseConverter(Shown).InstructionsText("[grey](Space picks, Enter goes on)[/]").AddChoices(question.Offers));
        console.WriteLine($"{question.Words} {string.Join(", ", some.Select(offer => offer.Shown))}");
        return string.Join(" | ", some.Select(offer => offer.Value));
    }
}
