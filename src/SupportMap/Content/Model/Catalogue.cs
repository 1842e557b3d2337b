namespace SupportMap.Content.Model;

/// <summary>Everything that was read, checked and bound together. Lists are in the order pages show them.</summary>
public sealed record Catalogue
{
    public required SiteSettings Site { get; init; }

    public required IReadOnlyList<Need> Needs { get; init; }

    public required IReadOnlyList<Area> Areas { get; init; }

    public required IReadOnlyList<Stage> Stages { get; init; }

    public required IReadOnlyList<Audience> Audiences { get; init; }

    public required IReadOnlyList<Prison> Prisons { get; init; }

    public required SearchWords SearchWords { get; init; }

    /// <summary>By id.</summary>
    public required IReadOnlyList<HolidayList> Holidays { get; init; }

    /// <summary>The list that “bank holidays” means for services: the one that the site names, or the only one.</summary>
    public HolidayList BankHolidays =>
        Holidays.FirstOrDefault(list => list.Id == Site.BankHolidays) ?? (Holidays is [var only] ? only : HolidayList.None);

    /// <summary>By name.</summary>
    public required IReadOnlyList<Organisation> Organisations { get; init; }

    /// <summary>Services that are listed, by name.</summary>
    public required IReadOnlyList<Service> Published { get; init; }

    /// <summary>Services that have ended: they keep their page and leave the lists. By name.</summary>
    public required IReadOnlyList<Service> Closed { get; init; }

    /// <summary>Entries that nobody may see yet. By name.</summary>
    public required IReadOnlyList<Service> Drafts { get; init; }

    /// <summary>Services that have a page: those that are listed, and those that have ended.</summary>
    public IEnumerable<Service> WithPage => Published.Concat(Closed);

    /// <summary>Services of every status.</summary>
    public IEnumerable<Service> Services => WithPage.Concat(Drafts);

    /// <summary>In the order of their <see cref="Guide.Order"/>.</summary>
    public required IReadOnlyList<Guide> Guides { get; init; }

    /// <summary>In the order of their file.</summary>
    public IReadOnlyList<ShortAnswer> Answers { get; init; } = [];

    public required IReadOnlyList<TextEntry> Pages { get; init; }

    /// <summary>By id, drafts too.</summary>
    public IReadOnlyList<PlaceList> Places { get; init; } = [];

    /// <summary>Every link to a page of the site itself that stands in the input.</summary>
    public IReadOnlyList<SiteLink> Links { get; init; } = [];
}
