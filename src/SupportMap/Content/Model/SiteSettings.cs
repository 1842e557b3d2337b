using SupportMap.Content.Values;

namespace SupportMap.Content.Model;

/// <summary>What is particular to one site: names, contacts, colours and wording. From <c>site.yaml</c>.</summary>
public sealed record SiteSettings
{
    public string Title { get; init; } = "";

    /// <summary>One line that says what the site is.</summary>
    public string Tagline { get; init; } = "";

    /// <summary>The region's name as used in sentences: "support in the Vale of Elm".</summary>
    public string Region { get; init; } = "";

    /// <summary>An IETF tag such as <c>en-GB</c>, for the pages' <c>lang</c>.</summary>
    public string Language { get; init; } = "";

    /// <summary>An IANA name such as <c>Europe/London</c>: opening hours and today's date are in it.</summary>
    public string TimeZone { get; init; } = "";

    /// <summary>Scheme and host, without a slash at the end: <c>https://example.org</c>.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>False while the site has no address of its own, and <see cref="BaseUrl"/> is this machine's.</summary>
    public bool HasAddress { get; init; }

    /// <summary>The id of the list of holidays that services mean; null when there are fewer than two lists.</summary>
    public string? BankHolidays { get; init; }

    public Link Owner { get; init; } = Link.None;

    /// <summary>Where corrections can be sent, or null.</summary>
    public string? Email { get; init; }

    /// <summary>Where people can ring about the site itself, or null.</summary>
    public PhoneNumber? Phone { get; init; }

    /// <summary>Where people can write to by post about the site itself, on one line; or null.</summary>
    public string? Post { get; init; }

    /// <summary>The web address of the repository that holds the input, or null.</summary>
    public string? Repository { get; init; }

    public Link ContentLicence { get; init; } = Link.None;

    public SiteColours Colours { get; init; } = new("", "", "");

    public HomeText Home { get; init; } = new("", "", "", "", "", []);

    public Wording Wording { get; init; } = new("", "", "", "", "", "", "", "");

    public PackSettings Packs { get; init; } = PackSettings.Default;

    /// <summary>True when phones may keep pages for a time without signal.</summary>
    public bool Offline { get; init; } = true;

    /// <summary>Shown at the top of every page; null when there is nothing to say just now.</summary>
    public Notice? Notice { get; init; }

    /// <summary>A neutral page that the exit button on sensitive pages goes to.</summary>
    public Link Exit { get; init; } = Link.None;
}
