using SupportMap.Content.Model;
using SupportMap.SiteSearch;

namespace SupportMap.Pages;

/// <summary>The page of all that the search shows above services, and what of it stands on the page of a need.</summary>
internal static class AnswerPages
{
    public static PageLink Link { get; } =
        new(FindAnswers.Path, "Short answers", "Questions that people ask, each answered in a few words.");

    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, IReadOnlyList<FoundAnswer> answers, PageLink home)
    {
        if (answers.Count > 0)
        {
            yield return new AnswersPage
            {
                Frame = frame,
                Path = FindAnswers.Path,
                Title = Link.Name,
                Description = Link.Summary!,
                Breadcrumbs = [home],
                MadeFrom = answers.Any(answer => answer.IsQuestion) ? "answers.yaml" : null,
                Groups =
                [
                    .. catalogue.Needs.Select(need => new AnswerGroup(need.Id, need.Name, About(answers, need))),
                    new AnswerGroup("guides", "Guides and lists", [.. answers.Where(answer => !answer.IsQuestion)]),
                ],
            };
        }
    }

    /// <summary>The questions of which this is the main need: with others its page would not come in one round trip.</summary>
    public static IReadOnlyList<FoundAnswer> About(IReadOnlyList<FoundAnswer> answers, Need need) =>
        [.. answers.Where(answer => answer.IsQuestion && answer.Needs is [var main, ..] && main == need)];
}
