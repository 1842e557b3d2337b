using SupportMap.Content.Model;

namespace SupportMap.Listings;

/// <summary>How sure we are of an entry.</summary>
public enum Freshness
{
    /// <summary>The service was asked within the last year.</summary>
    Confirmed,

    /// <summary>The service was asked, but more than a year ago.</summary>
    Stale,

    /// <summary>Nobody has asked the service: the details come from public pages.</summary>
    Unconfirmed,

    /// <summary>The service has ended.</summary>
    Closed,
}

public static class FreshnessOf
{
    /// <summary>How sure we are of <paramref name="service"/> on the day <paramref name="today"/>.</summary>
    public static Freshness Service(Service service, DateOnly today) => service switch
    {
        { Status: ServiceStatus.Closed } => Freshness.Closed,
        { Confirmation: null } => Freshness.Unconfirmed,
        { Confirmation: { } confirmation } when confirmation.On.AddYears(1) < today => Freshness.Stale,
        _ => Freshness.Confirmed,
    };
}
