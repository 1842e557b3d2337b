using System.Text.Json;
using SupportMap.Content.Model;

namespace SupportMap.Finding;

/// <summary>What the find page knows about words: places, needs, other spellings and meanings, danger, and services that have ended.</summary>
/// <remarks>All of it is folded as the search folds it, and lists are joined with commas, which no folded word holds.</remarks>
public static class FindWords
{
    /// <summary>JSON in the shape of <see cref="WordsFile"/>.</summary>
    public static byte[] Of(Catalogue catalogue)
    {
        var file = new WordsFile(
            Places: new(catalogue.Areas.ToDictionary(area => area.Id, Places), StringComparer.Ordinal),
            Needs: [.. catalogue.Needs.Select(need => new WordsOfNeed(need.Id, Join(need.Words.Prepend(need.Name)), string.Join(',', need.First)))],
            Spellings: [.. catalogue.SearchWords.Spellings.Select(spelling => new[] { FindText.Fold(spelling.Word), Join(spelling.Also) })],
            Means: [.. catalogue.SearchWords.Synonyms.Select(synonym => new[] { Join(synonym.Words), Join(synonym.Mean) })],
            Danger: [.. catalogue.SearchWords.Dangers.Select(danger => new[] { Join(danger.Words), string.Join(',', danger.Services) })],
            Ended: [.. catalogue.Closed.Select(service => Ended(service, catalogue))],
            Otherwise: string.Join(',', catalogue.SearchWords.Otherwise));
        return JsonSerializer.SerializeToUtf8Bytes(file, FindJson.Default.WordsFile);
    }

    private static string Places(Area area) =>
        Join(area.Towns.SelectMany(town => town.Also.Prepend(town.Name)).Concat(area.PostcodeDistricts).Append(area.Name));

    private static EndedService Ended(Service service, Catalogue catalogue)
    {
        // What stands in brackets is a remark and no part of the name.
        var names = new List<string> { service.Name.Split('(')[0] };
        if (!catalogue.Published.Any(other => other.Organisation == service.Organisation))
        {
            names.AddRange([service.Organisation.Name, .. service.Organisation.AlsoKnownAs]);
        }

        return new EndedService(service.Name, service.Path, Join(names), service.SupersededBy);
    }

    private static string Join(IEnumerable<string> texts) => string.Join(',', texts.Select(FindText.Fold).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal));
}
