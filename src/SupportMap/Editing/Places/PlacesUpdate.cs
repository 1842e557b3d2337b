using System.Text;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;
using SupportMap.Editing.Import;

namespace SupportMap.Editing.Places;

/// <summary>Replaces the places of a list by those of a newer national file. What stands above them stays.</summary>
public static class PlacesUpdate
{
    /// <param name="list">The id of a list that is there.</param>
    /// <param name="name">The table's name, for messages.</param>
    /// <param name="source">The web page you downloaded the table from.</param>
    /// <param name="asOf">The date of the table.</param>
    public static PlacesPlan Plan(
        string list, byte[] table, string name, string source, PartialDate asOf, IReadOnlyList<InputFile> input, BuildOptions options)
    {
        var bag = new DiagnosticBag();
        var path = $"places/{list}.yaml";
        var before = SiteBuild.Check(input, options);
        var old = before.Catalogue?.Places.FirstOrDefault(each => each.Id == list);
        if (old is null)
        {
            return new PlacesPlan(0, 0, [], [.. before.Diagnostics.Where(fault => fault.IsError)], null);
        }

        if (TableText.Read(table, name, bag) is not [var header, ..] rows || NationalColumns.Of(header.Cells) is not { } columns)
        {
            bag.Add(
                Codes.UnknownColumn,
                new SourceSpan(name, 1, 1),
                "the columns of this table match no known file",
                $"use one of: {string.Join("; ", NationalColumns.All.Select(each => each.What))}");
            return new PlacesPlan(old.Places.Count, old.Places.Count, [], bag.Sorted(), null);
        }

        var catalogue = before.Catalogue!;
        var at = header.Cells.Index().GroupBy(cell => cell.Item, StringComparer.Ordinal)
            .ToDictionary(cells => cells.Key, cells => cells.First().Index, StringComparer.Ordinal);
        string Cell(IReadOnlyList<string> cells, string? column) =>
            column is not null && at.TryGetValue(column, out var place) && place < cells.Count ? cells[place] : "";
        var read = rows.Skip(1)
            .Select(row => (Row: NationalRow.Read(columns, column => Cell(row.Cells, column), catalogue.Areas),
                Owner: Cell(row.Cells, columns.Organisation)))
            .Where(each => each.Row is not null)
            .ToList();
        IReadOnlyList<Place> places =
        [
            .. read.Where(each => each.Row!.Place is not null)
                .Select(each => each.Row!.Place! with { ServiceId = Owner(each.Row.Place!, each.Owner, old, catalogue) })
                .OrderBy(place => place.Address.Town, StringComparer.Ordinal)
                .ThenBy(place => place.Name, StringComparer.Ordinal),
        ];
        var text = Text(input.Single(file => file.Path == path), places, source, asOf);
        var file = new InputFile(path, Encoding.UTF8.GetBytes(text));
        var faults = SiteBuild.Check([.. input.Where(each => each.Path != path), file], options).Diagnostics
            .Where(fault => fault.Span.File == InputSet.Display(options.InputName, path))
            .ToList();
        return new PlacesPlan(
            old.Places.Count,
            places.Count,
            [.. read.Where(each => each.Row!.LeftOut is not null).Select(each => $"{each.Row!.Name}: {each.Row.LeftOut}")],
            faults,
            places.Count == 0 || faults.Exists(fault => fault.IsError) ? null : file);
    }

    // As before where a place is the same; else the service that has the name of the organisation.
    private static string? Owner(Place place, string organisation, PlaceList old, Catalogue catalogue) =>
        old.Places.FirstOrDefault(each => each.Address.Postcode == place.Address.Postcode && each.ServiceId is not null)?.ServiceId
        ?? (organisation.Length == 0
            ? null
            : catalogue.Published.FirstOrDefault(service => service.Name.StartsWith(organisation, StringComparison.OrdinalIgnoreCase))?.Id);

    private static string Text(InputFile old, IReadOnlyList<Place> places, string source, PartialDate asOf)
    {
        var text = new StringBuilder();
        foreach (var line in Encoding.UTF8.GetString(old.Bytes).ReplaceLineEndings("\n").Split('\n').TakeWhile(line => line != "places:"))
        {
            text.Append(line.Split(':')[0] switch
            {
                "source" => FactWriter.Line("source", new TextFact(source)),
                "as-of" => $"as-of: {asOf}\n",
                _ => $"{line}\n",
            });
        }

        text.Append("places:\n");
        foreach (var place in places)
        {
            text.Append("  - ").Append(FactWriter.Line("name", new TextFact(place.Name)));
            IEnumerable<(string, Fact?)> facts =
            [
                ("lines", place.Address.Lines.Count > 0 ? ListFact.Of(place.Address.Lines) : null),
                ("town", new TextFact(place.Address.Town)),
                ("postcode", TextFact.Of(place.Address.Postcode)),
                ("phone", TextFact.Of(place.Phone?.Display)),
                ("service", TextFact.Of(place.ServiceId)),
            ];
            foreach (var (key, fact) in facts)
            {
                text.Append(fact is null ? "" : $"    {FactWriter.Line(key, fact)}");
            }
        }

        return text.ToString();
    }
}
