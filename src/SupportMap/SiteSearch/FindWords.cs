using System.Globalization;
using System.Text.Json;
using SupportMap.Content.Model;

namespace SupportMap.SiteSearch;

/// <summary>
/// What the find page knows about words: places, needs, other spellings and meanings, danger, and services that have ended.
/// </summary>
/// <remarks>All of it is folded as the search folds it; no folded word holds a comma or a semicolon.</remarks>
public static class FindWords
{
    /// <summary>JSON in the shape of <see cref="WordsFile"/>.</summary>
    public static byte[] Of(Catalogue catalogue)
    {
        var words = catalogue.SearchWords;
        var alive = catalogue.Published.Select(service => service.Organisation.Id).ToHashSet(StringComparer.Ordinal);
        var file = new WordsFile(
            Places: new(catalogue.Areas.ToDictionary(area => area.Id, Places), StringComparer.Ordinal),
            Needs: Rows(catalogue.Needs.Select(need => string.Join(',', need.First.Prepend(need.Id)))),
            Means: Rows(words.Synonyms.Select(synonym => Join(synonym.Mean))),
            Danger: DangerFile.Of(words, catalogue.Needs),
            Phrases: Phrases(catalogue),
            Spellings: Rows(words.Spellings.Select(spelling => $"{FindText.Fold(spelling.Word)},{Join(spelling.Also)}")),
            Ended: [.. catalogue.Closed.Select(service => Ended(service, alive))],
            Otherwise: string.Join(',', words.Otherwise),
            Answers: FindAnswers.Of(catalogue) is { Count: > 0 } answers
                ? Rows(answers.Select(answer => Join(FindAnswers.WaysOf(answer))))
                : null);
        return JsonSerializer.SerializeToUtf8Bytes(file, FindJson.Default.WordsFile);
    }

    private static string Places(Area area) =>
        Join(area.Towns.SelectMany(town => town.Also.Prepend(town.Name)).Concat(area.PostcodeDistricts).Append(area.Name));

    /// <summary>Each phrase once, those that stand for the same things together.</summary>
    private static string Phrases(Catalogue catalogue)
    {
        var words = catalogue.SearchWords;
        var phrases = catalogue.Needs.Index().SelectMany(need => Refer('n', need.Index, need.Item.Words.Prepend(need.Item.Name)))
            .Concat(words.Synonyms.Index().SelectMany(synonym => Refer('m', synonym.Index, synonym.Item.Words)));
        return Rows(phrases.GroupBy(phrase => phrase.Words, phrase => phrase.Reference)
            .GroupBy(phrase => string.Join(' ', phrase), phrase => phrase.Key)
            .Select(group => string.Join(',', group.Prepend(group.Key))));
    }

    private static IEnumerable<(string Words, string Reference)> Refer(char list, int index, IEnumerable<string> phrases) =>
        phrases.Select(FindText.Fold).Where(phrase => phrase.Length > 0).Distinct(StringComparer.Ordinal)
            .Select(phrase => (phrase, string.Create(CultureInfo.InvariantCulture, $"{list}{index}")));

    private static EndedService Ended(Service service, HashSet<string> alive)
    {
        // What stands in brackets is a remark and no part of the name.
        var names = new List<string> { service.Name.Split('(')[0] };
        if (!alive.Contains(service.Organisation.Id))
        {
            names.AddRange([service.Organisation.Name, .. service.Organisation.AlsoKnownAs]);
        }

        return new EndedService(service.Name, service.Path, Join(names), service.SupersededBy);
    }

    /// <summary>The entries of a list.</summary>
    internal static string Rows(IEnumerable<string> entries) => string.Join(';', entries);

    /// <summary>Folded texts, each once.</summary>
    internal static string Join(IEnumerable<string> texts) =>
        string.Join(',', texts.Select(FindText.Fold).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));
}
