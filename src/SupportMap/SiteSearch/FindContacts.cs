using SupportMap.Content.Model;

namespace SupportMap.SiteSearch;

/// <summary>
/// Phone numbers and addresses as the find page looks them up: without the characters that people leave out or put elsewhere.
/// </summary>
public static class FindContacts
{
    /// <summary>
    /// Each number as its digits (<c>01632960123</c>, <c>999</c>); the email and the
    /// website's host as their letters and digits (<c>elmexampleorg</c>).
    /// </summary>
    public static IEnumerable<string> Of(Service service) =>
        service.Phones.Select(phone => phone.Number.Dial.Replace("+44", "0", StringComparison.Ordinal))
            .Concat(new[] { service.Email, Host(service.Website) }.OfType<string>().Select(Squeeze))
            .Distinct(StringComparer.Ordinal);

    private static string? Host(string? website) =>
        website is null
            ? null
            : new Uri(website).IdnHost is var host && host.StartsWith("www.", StringComparison.Ordinal)
            ? host[4..]
            : host;

    private static string Squeeze(string address) => FindText.Fold(address).Replace(" ", "", StringComparison.Ordinal);
}
