using System.Globalization;
using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>Whom a service is for.</summary>
internal static class AudienceWords
{
    public static string For(Service service)
    {
        var names = service.For.Any(audience => audience.Id == Audience.Everyone)
            ? "Everyone"
            : string.Join(", and ", service.For.Select((audience, place) => place == 0 ? audience.Name : InSentence(audience.Name)));
        return service.Ages is null ? $"{names}." : $"{names}, {Ages(service.Ages)}.";
    }

    // Names hold "and" themselves, and capitals that belong to the word stay: LGBT people.
    private static string InSentence(string name) =>
        name.Length > 1 && char.IsLower(name[1]) ? $"{char.ToLowerInvariant(name[0])}{name[1..]}" : name;

    private static string Ages(AgeRange ages) => ages switch
    {
        { Min: { } min, Max: { } max } => string.Create(CultureInfo.InvariantCulture, $"aged {min} to {max}"),
        { Min: { } min } => string.Create(CultureInfo.InvariantCulture, $"aged {min} or over"),
        { Max: { } max } => string.Create(CultureInfo.InvariantCulture, $"aged {max} or under"),
        _ => "any age",
    };
}
