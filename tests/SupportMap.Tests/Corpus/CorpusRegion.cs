using System.Globalization;
using System.Text;
using SupportMap.Content.Model;

namespace SupportMap.Tests.Corpus;

/// <summary>
/// The local areas of one region, with the area around them. The first
/// region is the real one; others are like it, with made-up towns.
/// </summary>
/// <param name="Whole">The area around all of them.</param>
internal sealed record CorpusRegion(Area Whole, IReadOnlyList<Area> Local)
{
    private static readonly string[] NewDistricts =
        [.. "ZYJ".SelectMany(first => "ABCDFGHKLMNPQRSTUVWXY".Select(second => $"{first}{second}"))];

    public static CorpusRegion Real(Catalogue catalogue)
    {
        var local = catalogue.Areas.Where(area => area.IsLocal).OrderBy(area => area.SelfAndAround().Count()).ToList();
        return new CorpusRegion(local[0].Within!, local);
    }

    /// <summary>A region like this one, with names of its own.</summary>
    public CorpusRegion Copy(int number)
    {
        var districts = Local.SelectMany(area => area.PostcodeDistricts).Distinct(StringComparer.Ordinal)
            .Select((old, index) => (old, Made: string.Create(CultureInfo.InvariantCulture, $"{NewDistricts[number - 1]}{index + 1}")))
            .ToDictionary(pair => pair.old, pair => pair.Made, StringComparer.Ordinal);
        var town = number * 1000;
        var copies = new Dictionary<string, Area>(StringComparer.Ordinal) { [Whole.Id] = Renamed(Whole, number) };
        foreach (var area in Local)
        {
            copies.Add(area.Id, Renamed(area, number) with
            {
                Within = copies[area.Within!.Id],
                Towns = [.. area.Towns.Select(_ => new Town($"{ZipfWords.Name(town++)}ton", []))],
                PostcodeDistricts = [.. area.PostcodeDistricts.Select(district => districts[district])],
            });
        }

        return new CorpusRegion(copies[Whole.Id], [.. Local.Select(area => copies[area.Id])]);
    }

    /// <summary>As it is written in <c>areas.yaml</c>.</summary>
    public string Yaml()
    {
        var text = new StringBuilder();
        foreach (var area in Local.Prepend(Whole))
        {
            text.Append(
                CultureInfo.InvariantCulture, $"- id: {area.Id}\n  name: {area.Name}\n  kind: {area.Kind}\n  within: {area.Within!.Id}\n");
            if (area.IsLocal)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  towns: [{string.Join(", ", area.Towns.Select(town => town.Name))}]\n  postcodes: ["
                    + $"{string.Join(", ", area.PostcodeDistricts)}]\n");
            }
        }

        return text.ToString();
    }

    private static Area Renamed(Area area, int number) => area with
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{area.Id}-{number}"),
        Name = string.Create(CultureInfo.InvariantCulture, $"{area.Name} {number}"),
    };
}
