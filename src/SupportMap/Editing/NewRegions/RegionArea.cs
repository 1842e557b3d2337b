using SupportMap.Content.Facts;
using SupportMap.Content.Values;

namespace SupportMap.Editing.NewRegions;

/// <summary>An area of a new region, such as a council's.</summary>
/// <param name="Districts">At least one: an area without postcodes only holds others, and has no lists or packs of its own.</param>
public sealed record RegionArea(string Name, IReadOnlyList<string> Towns, IReadOnlyList<string> Districts)
{
    /// <summary>Shown until somebody names one. No postcode begins with AA.</summary>
    public static RegionArea Placeholder { get; } = new("First Area", ["First Town"], ["AA1"]);

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
            : districts.Count == 0
            ? Parsed<RegionArea>.Bad(
                $"“{text}” has no postcode districts", $"write them after a semicolon: {halves[0].Trim()}; EL1, EL2")
            : Parsed<RegionArea>.Good(new RegionArea(name, towns, districts));
    }

    /// <summary>Reads the items of a list with commas between.</summary>
    public static IReadOnlyList<string> Items(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The area as a part of <c>areas.yaml</c>, without a line break at the end.</summary>
    internal string Yaml(string within)
    {
        (string Name, Fact Value)[] facts =
        [
            ("name", new TextFact(Name)),
            ("kind", new TextFact("council")),
            ("within", new TextFact(within)),
            .. Towns.Count == 0 ? Array.Empty<(string, Fact)>() : [("towns", ListFact.Of(Towns))],
            ("postcodes", ListFact.Of(Districts)),
        ];
        return string.Concat(facts.Select(fact => "  " + FactWriter.Line(fact.Name, fact.Value)).Prepend($"- id: {Id}\n")).TrimEnd();
    }
}
