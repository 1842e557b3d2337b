using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>Which day it is where a site is: the machine that builds it may stand elsewhere, and its clock may be set to UTC.</summary>
public static class SiteDay
{
    /// <summary>By the <c>time-zone</c> of <c>site.yaml</c>; by UTC where it cannot be read, which the build then reports.</summary>
    public static DateOnly Of(IReadOnlyList<InputFile> files, DateTimeOffset now)
    {
        var bag = new DiagnosticBag();
        var zone = files.FirstOrDefault(file => file.Path == "site.yaml") is { IsShortcut: false } file
            ? ParallelReading.Guard(new SourceSpan(file.Path, 1, 1), bag, () => Zone(file, bag), () => null)
            : null;
        return DateOnly.FromDateTime(zone is null ? now.UtcDateTime : TimeZoneInfo.ConvertTimeBySystemTimeZoneId(now, zone).DateTime);
    }

    private static string? Zone(InputFile file, DiagnosticBag bag) =>
        TextDecoder.Decode(file, file.Path, TextDecoder.MaxListBytes, bag) is { } source
        && EntryText.Read(source, "the site", bag, YamlLimits.List)?.Map is { } map
            ? map.Value(SiteFacts.TimeZone, Locale.TimeZone, Codes.BadPlaceOfSite)
            : null;
}
