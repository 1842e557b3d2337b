using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Tests.Support;

namespace SupportMap.Tests.Finding;

/// <summary>What people type, and the ids of the services that are right answers.</summary>
internal sealed record RatedQuery(string Text, IReadOnlyList<string> Want);

/// <summary>Reads a file of Cases/Relevance.</summary>
internal static class QuerySet
{
    private static readonly Key Query = new("query", "what is typed", "food bank", true);
    private static readonly Key Want = new("want", "the right answers", "[foodbank]", true);

    public static IReadOnlyList<RatedQuery> Read(string name)
    {
        var path = RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Relevance", name);
        var text = File.ReadAllText(path);
        var bag = new DiagnosticBag();
        var list = (YamlList)YamlText.Read(new SourceFile(path, name, text), text, 1, YamlLimits.List, bag)!;
        var queries = list.Items.Select(item => new MapReader((YamlMap)item, "a query", bag))
            .Select(map => new RatedQuery(map.Text(Query)!, [.. map.Scalars(Want).Select(id => id.Text)]))
            .ToList();
        return bag.HasErrors ? throw new InvalidOperationException(DiagnosticPrinter.Plain(bag.Sorted())) : queries;
    }
}
