namespace SupportMap.Content.Model;

/// <summary>Something a person may need help with. From <c>needs.yaml</c>, in the order of that file.</summary>
/// <param name="Icon">The name of one of the theme's icons, or null.</param>
/// <param name="First">Ids of the services that help most people with this need: they head each list.</param>
/// <param name="Words">What people type when they mean this need, from <c>words.yaml</c>.</param>
public sealed record Need(string Id, string Name, string Summary, string? Icon, IReadOnlyList<string> First, IReadOnlyList<string> Words)
{
    /// <summary>True for what cannot wait: food, a bed, a script.</summary>
    public bool Urgent { get; init; }

    /// <summary>True when the pages about it get a way out, and are never kept on the device.</summary>
    public bool Sensitive { get; init; }

    /// <summary>
    /// Ids of services to turn to when one for this need is shut: those for its area, in this order; where none is, the last.
    /// </summary>
    public IReadOnlyList<string> WhenClosed { get; init; } = [];

    /// <summary>What it is called on the page about who can help right now; null when it is not asked there.</summary>
    public string? Now { get; init; }

    /// <summary>What to say to whoever answers; null when nobody wrote it down.</summary>
    public string? WhatToSay { get; init; }

    /// <summary>What to do about it in the first 24 hours; null when it can wait.</summary>
    public string? FirstDay { get; init; }

    /// <summary>What other lists of categories call it.</summary>
    public IReadOnlyList<SameAs> SameAs { get; init; } = [];

    /// <summary>Ids that it had before, the oldest first.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>What the ids of the open data are made from: it stays when the id changes.</summary>
    public string FirstId => Formerly.Count > 0 ? Formerly[0] : Id;

    public string Path => $"/needs/{Id}/";
}
