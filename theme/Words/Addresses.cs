using SupportMap.Content.Model;
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
        return $"https://www.openstreetmap.org/search?query={Uri.EscapeDataString(string.Join(", ", parts.Where(part => part is not null)))}";
    }

    /// <summary>A text message to whomever the reader chooses.</summary>
    public static string Share(Service service, string page)
    {
        var phone = service.Phones.Count > 0 ? $" {service.Phones[0].Number.Display}" : "";
        return $"sms:?&body={Uri.EscapeDataString($"{service.Name}{phone} {page}")}";
    }

    public static string Correction(string email, Service service, string page) =>
        $"mailto:{email}?subject={Uri.EscapeDataString($"Something wrong: {service.Name}")}&body={Uri.EscapeDataString($"{page}\n\nWhat is wrong:\n")}";

    /// <summary>Where the entry's file can be changed in the browser.</summary>
    public static string Edit(string repository, string file) => $"{repository}/edit/main/input/{file}";

    public static string Absolute(Page page) => page.Frame.Absolute(page.Path);
}
