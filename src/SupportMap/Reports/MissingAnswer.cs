namespace SupportMap.Reports;

/// <summary>What a person who cannot wait needs to know of a service.</summary>
public enum MissingAnswer
{
    Number,
    Hours,

    /// <summary>All dates on its sources are more than three years old, and nobody has asked the service.</summary>
    RecentSource,
}
