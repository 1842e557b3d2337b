namespace SupportMap.Pages;

/// <summary>
/// How long a page may grow with the directory. A directory of one region reaches
/// none of these; one of a country would have pages of megabytes.
/// </summary>
internal static class PageLimits
{
    /// <summary>A list of more services is shortened: it leads to the pages of areas, where the rest are.</summary>
    public const int Services = 400;

    /// <summary>Of a group in such a list.</summary>
    public const int ServicesOfGroup = 20;

    /// <summary>With more areas, a page about one leads to those beside it, not to all.</summary>
    public const int Areas = 40;

    /// <summary>Groups for the areas inside a wide one.</summary>
    public const int Groups = 60;

    /// <summary>With more, nobody prints every service.</summary>
    public const int ServicesToPrint = 1_000;

    /// <summary>With more towns, only areas have a sheet for the first 24 hours.</summary>
    public const int TownsWithSheets = 400;

    /// <summary>Of a list of things to do: more than a person does in a year.</summary>
    public const int Tasks = 500;
}
