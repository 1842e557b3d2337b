using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Tests.Support;

namespace SupportMap.Tests.SiteSearch;

/// <summary>What people type, and the ids of the services that are right answers.</summary>
internal sealed record RatedQuery(string Text, IReadOnlyList<string> Want);

/// <summary>Reads a file of Cases/Relevance.</summary>
internal static class QuerySet
{
    private static readonly Key Query = new("query", "what is typed", "food bank", true);
    private static readonly Key Want = new("want", "the right answers", "[foodbank]", true);
    private static readonly Key OfDanger = new("danger", "sentences of danger", "[he hits me]", true);
    private static readonly Key Harmless = new("harmless", "sentences that only sound so", "[this is killing me]", true);

    public static IReadOnlyList<RatedQuery> Read(string name)
    {
        var bag = new DiagnosticBag();
        var queries = ((YamlList)Node(name, bag)).Items.Select(item => new MapReader((YamlMap)item, "a query", bag))
            .Select(map => new RatedQuery(map.Text(Query)!, [.. map.Scalars(Want).Select(id => id.Text)]))
            .ToList();
        return bag.HasErrors ? throw new InvalidOperationException(DiagnosticPrinter.Plain(bag.Sorted())) : queries;
    }

    /// <summary>Sentences of danger, and those that only sound so.</summary>
    public static (IReadOnlyList<string> OfDanger, IReadOnlyList<string> Harmless) Sentences()
    {
        var bag = new DiagnosticBag();
        var map = new MapReader((YamlMap)Node("danger.yaml", bag), "the set", bag);
        return ([.. map.Scalars(OfDanger).Select(one => one.Text)], [.. map.Scalars(Harmless).Select(one => one.Text)]);
    }

    private static YamlNode Node(string name, DiagnosticBag bag)
    {
        var path = RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Relevance", name);
        var text = File.ReadAllText(path);
        return YamlDocument.Read(new SourceFile(path, name, text), text, 1, YamlLimits.List, bag)!;
    }
}
