using System.Text;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Pages;

namespace SupportMap.Themes.Words;

/// <summary>The addresses behind links and buttons that leave the site.</summary>
internal static class Addresses
{
    public static string Dial(Phone phone) => phone.Type switch
    {
        PhoneType.Text => $"sms:{phone.Number.Dial}",
        PhoneType.Whatsapp => $"https://wa.me/{phone.Number.Dial.TrimStart('+')}",
        _ => $"tel:{phone.Number.Dial}",
    };

    /// <summary>A plain link to a map, without a map on our page.</summary>
    /// <remarks>Names of buildings and rooms are left out where there is a street: the map's search does not know them.</remarks>
    public static string Map(Address address)
    {
        string?[] parts = [address.Lines.Count > 0 ? address.Lines[^1] : null, address.Town, address.Postcode];
        return $"https://www.openstreetmap.org/search?query="
            + $"{Uri.EscapeDataString(string.Join(", ", parts.Where(part => part is not null)))}";
    }

    /// <summary>A text message to whomever the reader chooses.</summary>
    public static string Share(Service service, string page)
    {
        // It is read later: each number with hours of its own stands in it, with them.
        var numbers = PhoneWords.WithOwnHours(service).Select(phone => $"{PhoneWords.WithHours(service, phone)} ");
        return $"sms:?&body={Uri.EscapeDataString($"{service.Name} {string.Concat(numbers)}{page}")}";
    }

    public static string Correction(string email, Service service, string page) =>
        $"mailto:{email}?subject={Uri.EscapeDataString($"Something wrong: {service.Name}")}&body="
        + $"{Uri.EscapeDataString($"{page}\n\nWhat is wrong:\n")}";

    /// <summary>An email about a page. One about abuse leaves nothing of it among the drafts.</summary>
    public static string Write(string email, Page page) =>
        page.Sensitive ? $"mailto:{email}" : $"mailto:{email}?subject={page.Path}";

    /// <summary>Where the page's file can be changed in the browser; for a page made from many, where that is explained.</summary>
    public static string Change(string repository, Page page) =>
        page.MadeFrom is null ? $"{repository}/blob/main/CONTRIBUTING.md" : $"{repository}/edit/main/input/{page.MadeFrom}";

    /// <summary>A form of the repository's, for those who have an account there.</summary>
    /// <param name="form">The name of its file in <c>.github/ISSUE_TEMPLATE</c>, without the ending.</param>
    /// <param name="answers">What is filled in already, by the ids of the form.</param>
    public static string Form(string repository, string form, params ReadOnlySpan<(string Id, string Text)> answers)
    {
        var address = new StringBuilder($"{repository}/issues/new?template={form}.yml");
        foreach (var (id, text) in answers)
        {
            address.Append('&').Append(id).Append('=').Append(Uri.EscapeDataString(text));
        }

        return address.ToString();
    }

    public static string Absolute(Page page) => page.Frame.Absolute(page.Path);
}
