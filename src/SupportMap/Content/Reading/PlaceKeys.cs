using SupportMap.Content.Model;

namespace SupportMap.Content.Reading;

/// <summary>The names used in the files of <c>places</c>.</summary>
public static class PlaceKeys
{
    public static Key Title { get; } = SharedKeys.Title with { About = "what the places are", Example = "Libraries" };
    public static Key Status { get; } = new("status", "published, or draft until somebody has checked the list", "draft", true)
    {
        Form = WordForm.Of(Choices.ListStatuses),
    };
    public static Key Source { get; } = SharedKeys.Source with { Example = "https://www.example.org/libraries" };
    public static Key AsOf { get; } =
        new("as-of", "the date of the list it was taken from", "2026-08", true) { Form = SharedKeys.PageDate.Form };
    public static Key Places { get; } = new("places", "the places", "[{ name: Elmton Library, town: Elmton }]", true);
    public static Key Name { get; } =
        SharedKeys.Name with { About = "what stands on the door", Example = "Elmton Library", Form = new TextForm(100) };
    public static Key Lines { get; } = SharedKeys.Lines with { IsRequired = false };
    public static Key Town { get; } = SharedKeys.Town;
    public static Key Postcode { get; } = SharedKeys.Postcode;
    public static Key Phone { get; } = new("phone", "its number, no mobile", "01632 960123") { Form = SharedKeys.Number.Form };
    public static Key Hours { get; } = new("hours", "when it is open, where that is known", "{ mon-fri: 9:00-17:00 }")
    {
        Form = new HoursForm(),
        Aliases = "opening-hours opening-times open times opening open-hours",
    };
}
