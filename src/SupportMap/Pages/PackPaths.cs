using SupportMap.Content.Model;
using SupportMap.Content.Values;

namespace SupportMap.Pages;

/// <summary>The addresses of what is made for paper. Those without web addresses stand apart: no code leads to them.</summary>
internal static class PackPaths
{
    private const string Packs = "/packs/";
    private const string NoWeb = "/no-web/";

    /// <summary>Where the sheets for the first 24 hours are.</summary>
    public const string FirstDays = $"{Packs}first-24-hours/";

    public static IEnumerable<(string Path, PaperRules Rules)> Of(PackSettings settings, Area area)
    {
        foreach (var (top, noWeb) in new[] { (Packs, false), (NoWeb, true) })
        {
            yield return ($"{top}{area.Id}/", new PaperRules(null, noWeb));
            if (settings.Discreet is { } discreet)
            {
                yield return ($"{top}{area.Id}/discreet/", new PaperRules(discreet, noWeb));
            }
        }
    }

    /// <summary>The sheet for the first 24 hours in an area, or in a town of it.</summary>
    public static string FirstDay(Area area, Town? town = null) =>
        town is null ? $"{FirstDays}{area.Id}/" : $"{FirstDays}{area.Id}/{Ids.Suggest(town.Name)}/";

    public static string FirstDayNoWeb(Area area) => $"{NoWeb}first-24-hours/{area.Id}/";

    public static PackLinks Links(PackSettings settings, Area area) => new(
        area,
        $"{Packs}{area.Id}/",
        FirstDay(area),
        settings.Discreet is null ? null : $"{Packs}{area.Id}/discreet/",
        $"{NoWeb}{area.Id}/",
        FirstDayNoWeb(area));

    /// <summary>The discreet version, or the full one from there; null where there is only one.</summary>
    public static string? Other(PackSettings settings, Area area, string path) =>
        settings.Discreet is null ? null
        : path.EndsWith("/discreet/", StringComparison.Ordinal) ? path[..^"discreet/".Length]
        : $"{path}discreet/";
}
