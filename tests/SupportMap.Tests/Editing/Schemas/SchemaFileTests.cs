using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Editing.Schemas;
using SupportMap.Tests.Diagnostics;
using SupportMap.Tests.Search;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Editing.Schemas;

/// <summary>What editors are told about files, against what the check says about them.</summary>
public sealed class SchemaFileTests(LunrFixture node)
{
    // What a schema can tell; of the others it sees only the plain cases.
    private static readonly HashSet<string> Telling = [Codes.UnknownKey.Id, Codes.MissingKey.Id, Codes.BadChoice.Id, Codes.ValueTooLong.Id];

    // One schema serves .md and .yaml, of which only the second may have details; and a pattern of hours does not count signs.
    private static readonly HashSet<string> BeyondIt = ["SM0201-details-in-md", "SM0204-value-of-a-thousand-signs"];

    [Fact]
    public void The_committed_files_are_those_that_the_program_writes() =>
        Assert.All(SchemaFiles.Of(RealInput.Files), file => Assert.True(
            File.Exists(Path.Combine(RealInput.Folder, file.Path))
            && File.ReadAllBytes(Path.Combine(RealInput.Folder, file.Path)).AsSpan().SequenceEqual(file.Bytes),
            $"input/{file.Path} is not up to date: run “supportmap schema”."));

    [Fact]
    public void Every_kind_of_yaml_file_is_mapped_for_editors()
    {
        var mapped = JsonNode.Parse(File.ReadAllText(RepositoryRoot.Combine(".vscode", "settings.json")))!["yaml.schemas"]!.AsObject();

        Assert.Equal(
            FileKinds.All.Where(kind => kind != FileKinds.Guide && kind != FileKinds.Page)
                .Select(
                    kind => ($"./input/{kind.Name}.schema.json", kind.Place.EndsWith(".yaml", StringComparison.Ordinal)
                        ? $"input/{kind.Place}"
                        : $"input/{kind.Place}/*.yaml"))
                .Order(),
            mapped.Select(pair => (pair.Key, pair.Value!.GetValue<string>())).Order());
    }

    [Fact]
    public void Every_good_file_is_good_to_the_schema() => Faults.None(
    [
        .. Found(RealInput.Files, RealInput.Files),
        .. Found(DiagnosticCase.Base, DiagnosticCase.Base),
        .. DiagnosticCase.All.Where(one => one.HasGoodTwin)
            .SelectMany(
                one => Found(one.GoodInput(), [.. one.GoodInput().Except(DiagnosticCase.Base)]).Select(fault => $"{one.Name}: {fault}")),
    ]);

    [Fact]
    public void The_schema_refuses_no_file_that_the_check_accepts()
    {
        var faults = new List<string>();
        foreach (var one in DiagnosticCase.All)
        {
            var bad = BadFiles(one);
            faults.AddRange(
                Found(one.Input(), [.. one.Input().Except(DiagnosticCase.Base).Where(file => !bad.ContainsKey(file.Path))])
                    .Select(fault => $"{one.Name}: {fault}"));
        }

        Faults.None(faults);
    }

    [Fact]
    public void The_schema_refuses_what_it_can_tell()
    {
        var missed = new List<string>();
        var told = 0;
        foreach (var one in DiagnosticCase.All.Where(one => !BeyondIt.Contains(one.Name)))
        {
            foreach (var (path, codes) in BadFiles(one).Where(bad => bad.Value.Overlaps(Telling)))
            {
                var answers = Ask(one.Input(), [.. one.Input().Where(file => file.Path == path && FileKinds.Of(path) is not null)]);
                told += answers.Count(answer => answer.Faults is { Count: > 0 });
                missed.AddRange(
                    answers.Where(answer => answer.Faults is { Count: 0 })
                        .Select(answer => $"{one.Name}: {answer.Path} ({string.Join(' ', codes)})"));
            }
        }

        Assert.InRange(told, 20, int.MaxValue);
        Faults.None(missed);
    }

    private static Dictionary<string, HashSet<string>> BadFiles(DiagnosticCase one) =>
        DiagnosticCase.Check(one.Input())
            .Where(found => found.IsError)
            .GroupBy(found => found.Span.File["input/".Length..], StringComparer.Ordinal)
            .ToDictionary(
                same => same.Key, same => same.Select(found => found.Code.Id).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private IEnumerable<string> Found(IReadOnlyList<InputFile> input, IReadOnlyList<InputFile> files) =>
        Ask(input, [.. files.Where(file => !file.IsShortcut && FileKinds.Of(file.Path) is not null)])
            .SelectMany(answer => (answer.Faults ?? []).Select(fault => $"{answer.Path}: {fault}"));

    private IReadOnlyList<(string Path, IReadOnlyList<string>? Faults)> Ask(IReadOnlyList<InputFile> input, IReadOnlyList<InputFile> files)
    {
        if (files.Count == 0)
        {
            return [];
        }

        var schemas = JsonSerializer.Serialize(
            SchemaFiles.Of(input).Select(file => new { name = file.Path, text = Encoding.UTF8.GetString(file.Bytes) }));
        var asked = JsonSerializer.Serialize(files.Select(
            file => new
            {
                path = file.Path,
                base64 = Convert.ToBase64String(file.Bytes),
                schema = $"{FileKinds.Of(file.Path)!.Name}.schema.json",
            }));
        return [.. files.Zip(node.Ask("schema", ("schemas", schemas), ("files", asked)).EnumerateArray())
            .Select(
                pair => (pair.First.Path, pair.Second.ValueKind == JsonValueKind.Null
                    ? null
                    : (IReadOnlyList<string>?)[.. pair.Second.EnumerateArray().Select(fault => fault.GetString()!)]))];
    }
}
