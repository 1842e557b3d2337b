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
            : ListWords.And(service.For, audience => audience.Name);
        return service.Ages is null ? $"{names}." : $"{names}, {Ages(service.Ages)}.";
    }

    private static string Ages(AgeRange ages) => ages switch
    {
        { Min: { } min, Max: { } max } => string.Create(CultureInfo.InvariantCulture, $"aged {min} to {max}"),
        { Min: { } min } => string.Create(CultureInfo.InvariantCulture, $"aged {min} or over"),
        { Max: { } max } => string.Create(CultureInfo.InvariantCulture, $"aged {max} or under"),
        _ => "any age",
    };
}
