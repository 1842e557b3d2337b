using System.Text.RegularExpressions;
using Spectre.Console;
using SupportMap.Diagnostics;
using SupportMap.Editing.NewEntries;

namespace SupportMap.Cli;

/// <summary>Asks the questions about a new service, one at a time.</summary>
internal static partial class NewPrompts
{
    /// <summary>Asks each question that has no answer yet, and repeats it until the answer is valid.</summary>
    /// <param name="answers">Receives the answers.</param>
    /// <param name="check">The faults of one column, given all the answers so far.</param>
    public static void Ask(
        IAnsiConsole console,
        IEnumerable<Question> questions,
        Dictionary<string, string> answers,
        Func<string, IReadOnlyDictionary<string, string>, IReadOnlyList<Diagnostic>> check)
    {
        var given = answers.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var question in questions.Where(question => !given.Contains(question.Column)))
        {
            if (!question.IsAsked(answers) || (question.Offers.Count > 0 && question.OffersAfter(answers).Count == 0))
            {
                continue;
            }

            var before = question.IsMore ? answers.GetValueOrDefault(question.Column, "") : "";
            for (var isGood = false; !isGood;)
            {
                var answer = Answer(console, question, question.OffersAfter(answers));
                answers[question.Column] = before.Length > 0 && answer.Length > 0 ? $"{before} | {answer}" : before + answer;
                var faults = answers[question.Column].Length == 0 && question.IsOptional ? [] : check(question.Column, answers);
                isGood = faults.Count == 0;
                Tell(console, faults);
                if (!isGood)
                {
                    answers[question.Column] = before;
                }
            }
        }
    }

    /// <summary>Repeats the questions whose answers conflict until none do; false when no question can fix an error.</summary>
    /// <param name="check">The errors in all the answers together.</param>
    public static bool Fix(
        IAnsiConsole console,
        IReadOnlyList<Question> questions,
        Dictionary<string, string> answers,
        Func<string, IReadOnlyDictionary<string, string>, IReadOnlyList<Diagnostic>> checkOne,
        Func<IReadOnlyDictionary<string, string>, IReadOnlyList<Diagnostic>> check)
    {
        while (check(answers) is { Count: > 0 } faults)
        {
            // The help names the other columns that could be changed: “add phones:, or remove “phone” from access”.
            var columns = faults.SelectMany(fault => Name().Matches(fault.Help).Select(match => match.Value).Prepend(fault.Span.File))
                .ToHashSet(StringComparer.Ordinal);
            IReadOnlyList<Question> again = [.. questions.Where(question => columns.Contains(question.Column))];
            Tell(console, faults);
            if (again.Count == 0)
            {
                return false;
            }

            foreach (var question in again)
            {
                answers.Remove(question.Column);
            }

            Ask(console, again, answers, checkOne);
        }

        return true;
    }

    private static void Tell(IAnsiConsole console, IReadOnlyList<Diagnostic> faults)
    {
        foreach (var fault in faults)
        {
            console.WriteLine($"{fault.Message}\n   help: {fault.Help}");
        }
    }

    private static string Answer(IAnsiConsole console, Question question, IReadOnlyList<(string Value, string Shown)> offers)
    {
        var words = Markup.Escape(question.Words);
        if (question.Offers.Count == 0)
        {
            return console
                .Prompt(new TextPrompt<string>(question.IsOptional ? $"{words} [grey](Enter to skip)[/]" : words) { AllowEmpty = true })
                .Trim();
        }

        string Shown((string Value, string Shown) offer) => Markup.Escape(offer.Shown);
        if (!question.IsMany)
        {
            var one = console.Prompt(
                new SelectionPrompt<(string Value, string Shown)>
                {
                    SearchEnabled = true,
                    SearchPlaceholderText = "[grey](Use arrow keys or type to search; Enter selects)[/]",
                }
                    .Title(words)
                    .UseConverter(Shown)
                    .MoreChoicesText("[grey](more below)[/]")
                    .AddChoices(offers));
            console.WriteLine($"{question.Words} {one.Shown}");
            return one.Value;
        }

        var some = console.Prompt(
            new MultiSelectionPrompt<(string Value, string Shown)> { Required = !question.IsOptional }
                .Title(words)
                .UseConverter(Shown)
                .MoreChoicesText("[grey](more below)[/]")
                .InstructionsText("[grey](Space selects, Enter continues)[/]")
                .AddChoices(offers));
        console.WriteLine($"{question.Words} {(some.Count == 0 ? "none" : string.Join(", ", some.Select(offer => offer.Shown)))}");
        return string.Join(" | ", some.Select(offer => offer.Value));
    }

    [GeneratedRegex("[a-z][a-z-]+(?=:)")]
    private static partial Regex Name();
}
