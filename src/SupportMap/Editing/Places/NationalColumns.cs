namespace SupportMap.Editing.Places;

/// <summary>Where the facts of a place stand in a national file.</summary>
/// <param name="Name">The column of the name; a row without one is left out.</param>
/// <param name="Address">The columns of the address, from the building to the town.</param>
/// <param name="Organisation">The column that names whose place it is; null for none.</param>
/// <param name="NotPlaces">Columns that say true of rows that are no place to go to.</param>
internal sealed record NationalColumns(
    string What,
    string Name,
    IReadOnlyList<string> Address,
    string Postcode,
    string Phone,
    string? Organisation = null,
    IReadOnlyList<string>? NotPlaces = null)
{
    /// <summary>The files that are known, by the columns that they have.</summary>
    public static IReadOnlyList<NationalColumns> All { get; } =
    [
        new(
            "GP practices of the NHS open data (GPPracticeName)",
            "GPPracticeName",
            ["AddressLine1", "AddressLine2", "AddressLine3", "AddressLine4"],
            "Postcode",
            "TelephoneNumber"),
        new(
            "dispensers of the NHS open data (DispLocationName)",
            "DispLocationName",
            ["DispLocationAddress1", "DispLocationAddress2", "DispLocationAddress3", "DispLocationAddress4"],
            "DispLocationPostcode",
            "DispLocationTelNo"),
        // The row without a name of its own is the office of the foodbank.
        new(
            "foodbanks of Give Food (location_name)", "location_name", ["address"], "postcode", "phone_number", "organisation_name",
            ["is_mobile", "is_area"]),
    ];

    /// <summary>The first whose name, address and postcode the table has; its number may be missing.</summary>
    public static NationalColumns? Of(IReadOnlyList<string> header) =>
        All.FirstOrDefault(columns => columns.Address.Prepend(columns.Name).Append(columns.Postcode).All(header.Contains));
}
