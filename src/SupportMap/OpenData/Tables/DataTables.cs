using System.Text;
using SupportMap.Content.Model;
using SupportMap.Output;

namespace SupportMap.OpenData.Tables;

/// <summary>The directory as tables that spreadsheets open.</summary>
/// <remarks>
/// With a byte order mark: without it Excel takes the text for an older encoding and
/// spoils every pound sign and curly quote; LibreOffice reads both.
/// </remarks>
public static class DataTables
{
    /// <summary>The tables, by their addresses, and what stands in each.</summary>
    public static IReadOnlyList<(string Address, string Words)> All { get; } =
    [
        ("/data/services.csv", "Services: one row for each, with everything known about it"),
        ("/data/organisations.csv", "Organisations that run them: one row for each"),
    ];

    /// <summary>Services that have a page, and those who run them. By id, so that two versions can be compared line by line.</summary>
    public static IEnumerable<OutputFile> For(Catalogue catalogue, string baseUrl)
    {
        IReadOnlyList<Service> services =
            [.. catalogue.WithPage.OrderBy(service => service.Id, StringComparer.Ordinal)];
        var running = services.Select(service => service.Organisation.Id).ToHashSet(StringComparer.Ordinal);
        yield return File(All[0].Address, ServiceColumns.All(baseUrl), services);
        yield return File(
            All[1].Address,
            OrganisationColumns.All(baseUrl),
            catalogue.Organisations.Where(organisation => running.Contains(organisation.Id))
                .OrderBy(organisation => organisation.Id, StringComparer.Ordinal));
    }

    /// <summary>A table with its first row of names.</summary>
    public static byte[] Write<T>(IReadOnlyList<Column<T>> columns, IEnumerable<T> items)
    {
        using var stream = new MemoryStream();
        Write(stream, columns, items);
        return stream.ToArray();
    }

    private static void Write<T>(Stream stream, IReadOnlyList<Column<T>> columns, IEnumerable<T> items)
    {
        using var text = new StreamWriter(stream, Encoding.UTF8, leaveOpen: true);
        CsvText.Write(
            text, items.Select(item => columns.Select(column => column.Get(item))).Prepend(columns.Select(column => column.Name)));
    }

    private static OutputFile File<T>(string address, IReadOnlyList<Column<T>> columns, IEnumerable<T> items) =>
        new(address[1..], stream => Write(stream, columns, items)) { IsLarge = true };
}
