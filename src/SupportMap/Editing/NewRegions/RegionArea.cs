using SupportMap.Content.Facts;
using SupportMap.Content.Values;

namespace SupportMap.Editing.NewRegions;

/// <summary>An area of a new region, such as a council's.</summary>
public sealed record RegionArea(string Name, IReadOnlyList<string> Towns, IReadOnlyList<string> Districts)
{
    /// <summary>Shown until somebody names one.</summary>
    public static RegionArea Placeholder { get; } = new("First Area", ["First Town"], []);

    public string Id => Ids.Suggest(Name);

    /// <summary>Reads <c>North Elm: Elmton, Elmouth; EL1, EL2</c>: the area, its towns, its postcode districts.</summary>
    public static Parsed<RegionArea> Parse(string text)
    {
        var halves = text.Split(';', 2);
        var (name, towns) = (halves[0].Split(':', 2)[0].Trim(), Items(halves[0].Split(':', 2) is [_, var rest] ? rest : ""));
        var districts = Items(halves is [_, var after] ? after : "");
        return towns.Prepend(name).Select(RegionName.Parse).FirstOrDefault(one => !one.IsGood) is { Message: { } of } bad
            ? Parsed<RegionArea>.Bad(of, bad.Help!)
            : districts.Select(Postcode.ParseDistrict).FirstOrDefault(one => !one.IsGood) is { Message: { } message } fault
            ? Parsed<RegionArea>.Bad(message, fault.Help!)
            : Parsed<RegionArea>.Good(new RegionArea(name, towns, districts));
    }

    /// <summary>Reads the items of a list with commas between.</summary>
    public static IReadOnlyList<string> Items(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The area as a part of <c>areas.yaml</c>, without a line break at the end.</summary>
    internal string Yaml(string within)
    {
        (string Name, Fact? Value)[] facts =
        [
            ("name", new TextFact(Name)), ("kind", new TextFact("council")), ("within", new TextFact(within)),
            ("towns", Towns.Count == 0 ? null : ListFact.Of(Towns)), ("postcodes", Districts.Count == 0 ? null : ListFact.Of(Districts)),
        ];
        return string.Concat(
                facts.Where(fact => fact.Value is not null).Select(fact => "  " + FactWriter.Line(fact.Name, fact.Value!)).Prepend($"- id: {Id}\n"))
            .TrimEnd();
    }
}
