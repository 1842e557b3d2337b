using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;

namespace SupportMap.OpenData.Tables;

/// <summary>
/// What the form of <c>/change/</c> asks partners about a service: the facts of the confirmation sheets, but for those that only this
/// directory sorts by. The fields are columns of a table of services, and a few besides.
/// </summary>
public static class PartnerColumns
{
    /// <summary>The name of the form at the host.</summary>
    public const string FormName = "change";

    /// <summary>The field with the id of the service.</summary>
    public const string Service = "service";

    /// <summary>The field that says that nothing is wrong.</summary>
    public const string AllRight = "all-right";

    /// <summary>The field for anything else.</summary>
    public const string Note = "note";

    /// <summary>The field with a way to answer, which never leaves the host of the form.</summary>
    public const string Reply = "reply";

    /// <summary>The field of both forms that only programs fill in. No column has this name.</summary>
    public const string Trap = "fax";

    /// <summary>What is sent to take a fact out: an empty field is one that was left as it is.</summary>
    public const string Nothing = "-";

    /// <summary>The facts in the order of the entry, each with its columns.</summary>
    public static IReadOnlyList<(FactRow<Service> Fact, IReadOnlyList<Column<Service>> Columns)> All { get; } =
    [
        .. from fact in ServiceFacts.All
           // What works from inside is named by the site's own words.
           where fact.Label is not null || fact.Key == ServiceKeys.FromPrison
               || ServiceFacts.All.Any(other => other.Label is not null && other.Key.Name == fact.Key.Beside)
           let columns = Columns.Of(fact).Where(IsKnownToPartners).ToList()
           where columns.Count > 0
           select (fact, (IReadOnlyList<Column<Service>>)columns),
    ];

    /// <summary>What the value of a column looks like.</summary>
    public static Form FormOf(Column<Service> column) => (column.Part ?? column.Key!).Form;

    /// <summary>A point on the map in degrees, which nobody knows by heart.</summary>
    public static bool IsPoint(Column<Service> column) => FormOf(column) == SharedKeys.DegreesForm;

    // Ids are the directory's own, the day of an answer is the day it was sent, and a secret place is told to people.
    private static bool IsKnownToPartners(Column<Service> column) =>
        FormOf(column) is not (IdForm or ListForm { Item: IdForm }) && FormOf(column) != SharedKeys.DayForm
        && !IsPoint(column)
        && (column.Part is not null || column.Key!.Form is not GroupForm);
}
