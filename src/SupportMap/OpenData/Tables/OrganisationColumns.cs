using SupportMap.Content.Facts;
using SupportMap.Content.Model;

namespace SupportMap.OpenData.Tables;

/// <summary>The columns of a table of organisations: everything that an organisation's file can hold.</summary>
public static class OrganisationColumns
{
    /// <summary>The columns in the order of the table.</summary>
    /// <param name="baseUrl">Where the site is published, without a slash at the end.</param>
    public static IReadOnlyList<Column<Organisation>> All(string baseUrl = "") =>
    [
        Columns.Id<Organisation>(organisation => organisation.Id),
        .. OrganisationFacts.All.SelectMany(Columns.Of),
        Columns.Computed<Organisation>(
            "page",
            "the address of its page; skipped when a table is read",
            ColumnType.WebAddress,
            "https://www.example.org/organisations/elmton-foodbank/",
            organisation => baseUrl + organisation.Path),
    ];
}
