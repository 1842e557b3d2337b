using System.Text;
using SupportMap.Content.Model;
using SupportMap.Output;

namespace SupportMap.Site;

/// <summary>Addresses that stand on paper and in other people's links go on working when a file or a part of a list is renamed.</summary>
public static class Redirects
{
    /// <summary>In order of the old addresses. What is not published leads nowhere.</summary>
    /// <param name="pages">The paths of all pages.</param>
    public static IReadOnlyList<Redirect> Of(Catalogue catalogue, IReadOnlyList<string> pages)
    {
        var services = catalogue.WithPage.ToList();
        var running = services.Select(service => service.Organisation.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. services.SelectMany(service => service.Formerly.Select(old => new Redirect($"/services/{old}/", service.Path)))
                .Concat(
                    catalogue.Organisations.Where(organisation => running.Contains(organisation.Id))
                        .SelectMany(
                            organisation => organisation.Formerly.Select(old => new Redirect($"/organisations/{old}/", organisation.Path))))
                .Concat(OfLists(catalogue, pages))
                .OrderBy(redirect => redirect.From, StringComparer.Ordinal),
        ];
    }

    // Ids of lists stand at several places, and in pages of one thing within another: /needs/food/elm/.
    private static IEnumerable<Redirect> OfLists(Catalogue catalogue, IReadOnlyList<string> pages)
    {
        var needs = Renamed(catalogue.Needs, need => need.Id, need => need.Formerly);
        var stages = Renamed(catalogue.Stages, stage => stage.Id, stage => stage.Formerly);
        var areas = Renamed(catalogue.Areas, area => area.Id, area => area.Formerly);
        if (needs.Count + stages.Count + areas.Count == 0)
        {
            return [];
        }

        var taken = pages.ToHashSet(StringComparer.Ordinal);
        return pages.SelectMany(
            page => Earlier(page.Split('/')).Where(old => !taken.Contains(old)).Distinct().Select(old => new Redirect(old, page)));

        // The first part, which is empty, and the kind of page stay as they are.
        IEnumerable<string> Earlier(string[] parts) => parts.Skip(2).Aggregate(
            (IEnumerable<string>)[string.Join('/', parts.Take(2))],
            (paths, part) => paths.SelectMany(path => Olds(path, part).Prepend(part).Select(name => $"{path}/{name}")));

        IReadOnlyList<string> Olds(string path, string part) => path.Split('/') switch
        {
            [_, "needs" or "now"] => needs,
            [_, "when"] => stages,
            [_, "needs" or "now", _] or [_, "areas" or "find" or "map" or "packs" or "share"] or [_, "packs", "first-24-hours"] => areas,
            _ => null,
        } is { } renamed ? renamed.GetValueOrDefault(part, []) : [];
    }

    private static Dictionary<string, IReadOnlyList<string>> Renamed<T>(
        IReadOnlyList<T> items, Func<T, string> idOf, Func<T, IReadOnlyList<string>> formerOf) =>
        items.Where(item => formerOf(item).Count > 0).ToDictionary(idOf, formerOf, StringComparer.Ordinal);

    /// <summary>Where an address leads, with or without the slash at its end; null when it does not lead elsewhere.</summary>
    public static string? Target(IReadOnlyList<Redirect> redirects, string address) =>
        redirects.FirstOrDefault(redirect => redirect.From == address || redirect.From == $"{address}/")?.To;

    /// <summary>In the form that Netlify reads; null when there are none.</summary>
    public static OutputFile? File(IReadOnlyList<Redirect> redirects) => redirects.Count == 0
        ? null
        : new("_redirects", Encoding.UTF8.GetBytes(string.Concat(redirects.Select(redirect => $"{redirect.From} {redirect.To} 301\n"))));
}
