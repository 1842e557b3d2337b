using SupportMap.Content.Model;
using SupportMap.Content.Reading;

namespace SupportMap.OpenData.Tables;

/// <summary>The columns of a table of organisations: everything that an organisation's file can hold.</summary>
public static class OrganisationColumns
{
    /// <summary>The columns in the order of the table.</summary>
    /// <param name="baseUrl">Where the site is published, without a slash at the end.</param>
    public static IReadOnlyList<Column<Organisation>> All(string baseUrl = "") =>
    [
        Columns.Made<Organisation>(
            ServiceColumns.Id,
            "a short name in small letters that never changes: the name of the file and the end of the page's address",
            ColumnType.Text,
            "elmton-foodbank",
            organisation => organisation.Id) with
        {
            IsRequired = true,
        },
        Columns.Text<Organisation>(OtherKeys.Name with { Example = "Elmton Foodbank" }, organisation => organisation.Name),
        Columns.Word<Organisation, OrganisationKind>(OtherKeys.Kind, Choices.OrganisationKinds, organisation => organisation.Kind),
        Columns.Text<Organisation>(OtherKeys.Website, organisation => organisation.Website, ColumnType.WebAddress),
        Columns.Text<Organisation>(OtherKeys.OptionalSummary, organisation => organisation.Summary),
        Columns.Lines<Organisation>(OtherKeys.AlsoKnownAs, organisation => organisation.AlsoKnownAs),
        Columns.List<Organisation>(OtherKeys.Formerly, organisation => organisation.Formerly),
        Columns.Made<Organisation>(
            "page",
            "the address of its page; passed over when a table is read",
            ColumnType.WebAddress,
            "https://www.example.org/organisations/elmton-foodbank/",
            organisation => baseUrl + organisation.Path),
    ];
}
