using SupportMap.Content.Model;

namespace SupportMap.Content.Reading;

/// <summary>The names used in the files of <c>places</c>.</summary>
public static class PlaceKeys
{
    public static Key Title { get; } = SharedKeys.Title with { About = "what the places are", Example = "Libraries" };
    public static Key Summary { get; } = SharedKeys.OptionalSummary with
    {
        About = "what people do there, in one sentence",
        Example = "Ask to use a computer.",
    };
    public static Key Also { get; } =
        SharedKeys.Also with { About = "other words people type for it; nobody reads them", Example = "[library computer]" };
    public static Key Needs { get; } =
        SharedKeys.Needs with { About = "the needs whose pages name it: ids from needs.yaml", IsRequired = false };
    public static Key Service { get; } = new(
        "service", "the id of the service whose place it is, when the number of the place is not that of the service", "foodbank")
    {
        Form = new IdForm(),
    };
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
