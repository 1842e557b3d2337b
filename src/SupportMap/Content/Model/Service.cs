using SupportMap.Content.Values;

namespace SupportMap.Content.Model;

/// <summary>One entry of the catalogue: help that a person can get. One file each in <c>services/</c>.</summary>
/// <remarks>
/// Lists are never null and keep the order of the file. A null value means that nobody has said:
/// pages then tell the reader to ask, and never guess. Of what a file must say, nothing stands here only after a fault;
/// no site is built then.
/// </remarks>
public sealed record Service
{
    /// <summary>The file's name without its ending: part of the page's address for ever.</summary>
    public required string Id { get; init; }

    /// <summary>The file it was read from, relative to the input folder: <c>services/foodbank.md</c>.</summary>
    public required string File { get; init; }

    public string Name { get; init; } = "";

    public Organisation Organisation { get; init; } = Organisation.Unknown;

    /// <summary>One sentence: what you get.</summary>
    public string Summary { get; init; } = "";

    /// <summary>At least one; the first is the main need.</summary>
    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>At least one.</summary>
    public IReadOnlyList<Area> Areas { get; init; } = [];

    /// <summary>Names of towns where the service is, or that it visits.</summary>
    public IReadOnlyList<string> Towns { get; init; } = [];

    /// <summary>At least one; every stage when the entry does not say.</summary>
    public IReadOnlyList<Stage> When { get; init; } = [];

    /// <summary>At least one.</summary>
    public IReadOnlyList<Audience> For { get; init; } = [];

    public AgeRange? Ages { get; init; }

    /// <summary>Plain words; null for "none known"; see <see cref="NotForAsk"/> for "ask".</summary>
    public string? NotFor { get; init; }

    /// <summary>True when nobody has said whom the service turns away.</summary>
    public bool NotForAsk { get; init; }

    /// <summary>At least one.</summary>
    public IReadOnlyList<Access> Access { get; init; } = [];

    public IReadOnlyList<Referrer> ReferBy { get; init; } = [];

    public string FirstStep { get; init; } = "";

    public string? WhatHappens { get; init; }

    /// <summary>What to say to whoever answers; null when nobody wrote it down.</summary>
    public string? WhatToSay { get; init; }

    public string? Bring { get; init; }

    public Answer NeedsId { get; init; }

    public Answer NeedsAddress { get; init; }

    public FromPrison? FromPrison { get; init; }

    /// <summary>The best number for the public first.</summary>
    public IReadOnlyList<Phone> Phones { get; init; } = [];

    public string? Email { get; init; }

    public string? Website { get; init; }

    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Null when there is no place to go, or when it is confidential.</summary>
    public Address? Address { get; init; }

    public bool AddressIsConfidential { get; init; }

    /// <summary>
    /// Of its door, or of all it offers when no number has hours of its own. Null means "hours not given: phone first", never "closed".
    /// </summary>
    public Schedule? Hours { get; init; }

    /// <summary>Set whenever <see cref="Hours"/> is.</summary>
    public BankHolidayRule? BankHolidays { get; init; }

    /// <summary>Ids of the lists of holidays that it keeps; empty when it follows its organisation.</summary>
    public IReadOnlyList<string> Holidays { get; init; } = [];

    /// <summary>The id of the service to turn to when this one is shut; null to follow its needs.</summary>
    public string? WhenClosed { get; init; }

    public IReadOnlyList<DateRange> ClosedDates { get; init; } = [];

    public string? Cost { get; init; }

    public string? Languages { get; init; }

    public string? Accessibility { get; init; }

    /// <summary>Null when there is nothing to say just now.</summary>
    public Notice? Notice { get; init; }

    /// <summary>Null when nobody has said.</summary>
    public TakingOn? TakingOn { get; init; }

    /// <summary>Also listed on the page for people who need help right now.</summary>
    public bool Urgent { get; init; }

    /// <summary>About abuse or sexual violence: the page gets a way out and is never kept on the device.</summary>
    public bool Sensitive { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public ServiceStatus Status { get; init; }

    /// <summary>Ids that it had before, the oldest first: their addresses lead to its page.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    public DateOnly? ClosedOn { get; init; }

    /// <summary>The id of the service that took its place.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>Null when nobody has asked the service yet.</summary>
    public Confirmation? Confirmation { get; init; }

    public IReadOnlyList<Source> Sources { get; init; } = [];

    public RichText Details { get; init; } = RichText.Empty;

    /// <summary>What the ids of the open data are made from: it stays when the file gets another name.</summary>
    public string FirstId => Formerly.Count > 0 ? Formerly[0] : Id;

    public string Path => $"/services/{Id}/";

    public Need MainNeed => Needs[0];

    /// <summary>When its office is open, as far as that is known: what a number follows that answers when it is closed.</summary>
    public Schedule? OfficeHours => Hours ?? Phones.FirstOrDefault(phone => phone.Hours is { IsWhenClosed: false })?.Hours;

    /// <summary>When a number of this service answers; null when nobody has said.</summary>
    public Schedule? HoursOf(Phone phone) => phone.Hours ?? (Phones.Any(other => other.Hours is not null) ? null : Hours);

    /// <summary>Without what is over on a day; the same object when there is nothing of it.</summary>
    public Service On(DateOnly today)
    {
        var isOver = Notice?.Until < today;
        var takingOn = TakingOn?.On(today);
        return isOver || takingOn != TakingOn ? this with { Notice = isOver ? null : Notice, TakingOn = takingOn } : this;
    }
}
