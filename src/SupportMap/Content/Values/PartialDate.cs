using System.Globalization;

namespace SupportMap.Content.Values;

/// <summary>A date of which perhaps only the year, or the year and month, are known.</summary>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null; null whenever <paramref name="Month"/> is.</param>
public sealed record PartialDate(int Year, int? Month, int? Day)
{
    /// <summary>The first day that it may be.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>ISO 8601 with the precision that is known: <c>2021</c>, <c>2021-03</c>, <c>2021-03-15</c>.</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (int month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        (int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };
}
