using SupportMap.Content.Reading;

namespace SupportMap.Content.Facts;

/// <summary>The keys of a service that code has to point at: checks, mostly. Their rows are in <see cref="ServiceFacts"/>.</summary>
public static class ServiceKeys
{
    private static readonly Dictionary<string, Key> Named =
        ServiceFacts.All.ToDictionary(fact => fact.Key.Name, fact => fact.Key, StringComparer.Ordinal);

    /// <summary>Every key that a service may have, in the standard order.</summary>
    public static IReadOnlyList<Key> All { get; } = [.. ServiceFacts.All.Select(fact => fact.Key)];

    public static Key Name { get; } = Named["name"];
    public static Key Organisation { get; } = Named["organisation"];
    public static Key Needs { get; } = Named["needs"];
    public static Key Areas { get; } = Named["areas"];
    public static Key Towns { get; } = Named["towns"];
    public static Key When { get; } = Named["when"];
    public static Key For { get; } = Named["for"];
    public static Key NotFor { get; } = Named["not-for"];
    public static Key Access { get; } = Named["access"];
    public static Key ReferBy { get; } = Named["refer-by"];
    public static Key FromPrison { get; } = Named["from-prison"];
    public static Key Phones { get; } = Named["phones"];
    public static Key Email { get; } = Named["email"];
    public static Key Website { get; } = Named["website"];
    public static Key Links { get; } = Named["links"];
    public static Key Address { get; } = Named["address"];
    public static Key Hours { get; } = Named["hours"];
    public static Key BankHolidays { get; } = Named["bank-holidays"];
    public static Key WhenClosed { get; } = Named["when-closed"];
    public static Key ClosedDates { get; } = Named["closed-dates"];
    public static Key Cost { get; } = Named["cost"];
    public static Key Notice { get; } = Named["notice"];
    public static Key TakingOn { get; } = Named["taking-people-on"];
    public static Key Urgent { get; } = Named["urgent"];
    public static Key Keywords { get; } = Named["keywords"];
    public static Key Status { get; } = Named["status"];
    public static Key Formerly { get; } = Named["formerly"];
    public static Key ClosedOn { get; } = Named["closed-on"];
    public static Key SupersededBy { get; } = Named["superseded-by"];
    public static Key Checked { get; } = Named["checked"];
    public static Key CheckedHow { get; } = Named["checked-how"];
    public static Key Sources { get; } = Named["sources"];
    public static Key Details { get; } = Named["details"];
}
