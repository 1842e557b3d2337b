using System.Collections.Frozen;
using System.Net;
using SupportMap.Content.Model;

namespace SupportMap.SiteSearch;

/// <summary>What the search shows above services when it fits what was typed: short answers, guides and lists of places.</summary>
public static class FindAnswers
{
    /// <summary>The page that holds all of them.</summary>
    public const string Path = "/answers/";

    /// <summary>Words that say nothing for the script of the search either: they need not be sent.</summary>
    internal static FrozenSet<string> SmallWords { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "and", "are", "can", "do", "for", "get", "getting", "have", "how", "i", "if", "in", "is", "it", "me", "my", "of", "on",
        "or", "our", "that", "the", "they", "to", "was", "what", "when", "where", "who", "will", "with", "your");

    /// <summary>In the order of their page, which is that of the needs: of two that fit as well, the first is shown first.</summary>
    public static IReadOnlyList<FoundAnswer> Of(Catalogue catalogue)
    {
        var services = catalogue.Published
            .ToDictionary(service => service.Id, service => new SitePage(service.Path, service.Name), StringComparer.Ordinal);
        var guides = catalogue.Guides
            .ToDictionary(guide => guide.Id, guide => new SitePage(guide.Path, guide.Title), StringComparer.Ordinal);
        return
        [
            .. catalogue.Needs.SelectMany(need => catalogue.Answers.Where(answer => answer.Needs is [var main, ..] && main == need))
                .Select(answer => new FoundAnswer(answer.Question, answer.Also, answer.Text)
                {
                    Id = answer.Id,
                    Needs = answer.Needs,
                    More = [.. answer.GuideIds.Select(id => guides[id]), .. answer.ServiceIds.Select(id => services[id])],
                    Sources = answer.Sources,
                }),
            .. catalogue.Guides.Select(guide => new FoundAnswer(guide.Title, guide.Also, Plain(guide.Summary))
            {
                Path = guide.Path,
                Needs = guide.Needs,
            }),
            .. catalogue.Places.Where(list => list.IsPublished)
                .Select(list => new FoundAnswer(list.Title, list.Also, Plain(list.Summary ?? "Places by town."))
                {
                    Path = list.Path,
                    Needs = list.Needs,
                }),
        ];
    }

    /// <summary>Ways of asking for it; small words only where hardly any others are left.</summary>
    internal static IEnumerable<string> WaysOf(FoundAnswer answer)
    {
        foreach (var way in answer.IsQuestion ? answer.Also : answer.Also.Prepend(answer.Heading))
        {
            var words = FindText.Fold(way).Split(' ');
            string[] saying = [.. words.Where(word => !SmallWords.Contains(word))];
            yield return string.Join(' ', saying.Length > 1 ? saying : words);
        }
    }

    private static RichText Plain(string text) => new() { Html = WebUtility.HtmlEncode(text), Plain = text, Markdown = text };
}
