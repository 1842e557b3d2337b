using SupportMap.Content.Facts;
using SupportMap.Content.Model;

namespace SupportMap.OpenData.Tables;

/// <summary>
/// The columns of a table of services: everything that a service's file can
/// hold. Export, import and the empty table to fill in share them.
/// </summary>
public static class ServiceColumns
{
    /// <summary>The column whose cell names the file.</summary>
    public const string Id = "id";

    /// <summary>The columns in the order of the table.</summary>
    /// <param name="baseUrl">Where the site is published, without a slash at the end.</param>
    /// <param name="facts">What a service may say; null for <see cref="ServiceFacts.All"/>.</param>
    public static IReadOnlyList<Column<Service>> All(string baseUrl = "", IReadOnlyList<FactRow<Service>>? facts = null) =>
    [
        Columns.Id<Service>(service => service.Id),
        .. (facts ?? ServiceFacts.All).SelectMany(Columns.Of),
        Columns.Computed<Service>(
            "organisation-name",
            "the name of who runs it; skipped when a table is read",
            ColumnType.Text,
            "Elmton Foodbank",
            service => service.Organisation.Name),
        Columns.Computed<Service>(
            "page",
            "the address of its page; skipped when a table is read",
            ColumnType.WebAddress,
            "https://www.example.org/services/elmton-foodbank/",
            service => baseUrl + service.Path),
    ];
}
