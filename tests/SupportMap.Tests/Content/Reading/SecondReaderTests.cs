using System.Text;
using System.Text.Json;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Tests.Diagnostics;
using SupportMap.Tests.Search;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Reading;

/// <summary>What is accepted is read as another YAML parser reads it: the npm package yaml, strict, which guesses no types.</summary>
public sealed class SecondReaderTests(LunrFixture node)
{
    [Fact]
    public void Every_accepted_file_means_the_same_to_both()
    {
        var files = Accepted().ToList();
        var json =
            JsonSerializer.Serialize(files.Select(file => new { path = file.File.Path, base64 = Convert.ToBase64String(file.File.Bytes) }));
        var theirs = node.Ask("yaml", ("files", json)).EnumerateArray().ToList();

        Assert.InRange(files.Count, 300, int.MaxValue);
        Faults.None(files.Zip(theirs).SelectMany(pair => Differences(pair.First.Name, Ours(pair.First.File), pair.Second)));
    }

    // The real input, the good input of the cases, and the good twins of the bad ones.
    private static IEnumerable<(string Name, InputFile File)> Accepted()
    {
        var twins = DiagnosticCase.All.Where(one => one.HasGoodTwin)
            .SelectMany(one => one.GoodInput().Except(DiagnosticCase.Base).Select(file => ($"{one.Name}/{file.Path}", file)));
        return RealInput.Files.Concat(DiagnosticCase.Base).Select(file => (file.Path, file))
            .Concat(twins)
            .Where(
                pair => pair.file.Path.EndsWith(".md", StringComparison.Ordinal)
                    || pair.file.Path.EndsWith(".yaml", StringComparison.Ordinal));
    }

    private static List<(string Place, string Text)> Ours(InputFile file)
    {
        var bag = new DiagnosticBag();
        var source = TextDecoder.Decode(file, file.Path, TextDecoder.MaxListBytes, bag)!;
        var lines = source.Text.Split('\n');
        var yaml = source.IsMarkdown
            ? string.Join('\n', lines[1..Array.FindIndex(lines, 1, line => line.TrimEnd() == "---")])
            : source.Text;
        var node = YamlDocument.Read(source, yaml, source.IsMarkdown ? 2 : 1, YamlLimits.List, bag)!;
        Assert.False(bag.HasErrors);
        return [.. Flatten("", node)];
    }

    private static IEnumerable<(string Place, string Text)> Flatten(string place, YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(entry => Flatten($"{place}/{entry.Key.Text}", entry.Value)),
        YamlList list => list.Items.SelectMany((item, index) => Flatten($"{place}/{index}", item)),
        _ => [(place, ((YamlScalar)node).Text)],
    };

    private static IEnumerable<string> Differences(string name, List<(string Place, string Text)> ours, JsonElement theirs)
    {
        if (theirs.ValueKind == JsonValueKind.String)
        {
            return [$"{name}: the other parser says: {theirs.GetString()}"];
        }

        var other = theirs.EnumerateArray().Select(pair => (Place: pair[0].GetString()!, Text: pair[1].GetString()!)).ToList();
        return ours.Except(other).Concat(other.Except(ours)).Select(pair => $"{name}: {pair.Place} is read differently: “{pair.Text}”");
    }
}
