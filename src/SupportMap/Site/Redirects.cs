using System.Text;
using SupportMap.Content.Model;
using SupportMap.Output;

namespace SupportMap.Site;

/// <summary>Addresses that stand on paper and in other people's links go on working when a file gets another name.</summary>
public static class Redirects
{
    /// <summary>In order of the old addresses. What is not published leads nowhere.</summary>
    public static IReadOnlyList<Redirect> Of(Catalogue catalogue)
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
                .OrderBy(redirect => redirect.From, StringComparer.Ordinal),
        ];
    }

    /// <summary>Where an address leads, with or without the slash at its end; null when it does not lead elsewhere.</summary>
    public static string? Target(IReadOnlyList<Redirect> redirects, string address) =>
        redirects.FirstOrDefault(redirect => redirect.From == address || redirect.From == $"{address}/")?.To;

    /// <summary>In the form that Netlify reads; null when there are none.</summary>
    public static OutputFile? File(IReadOnlyList<Redirect> redirects) => redirects.Count == 0
        ? null
        : new("_redirects", Encoding.UTF8.GetBytes(string.Concat(redirects.Select(redirect => $"{redirect.From} {redirect.To} 301\n"))));
}
