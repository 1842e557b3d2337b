using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using SupportMap.Search;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Search;

/// <summary>
/// The figures of src/SupportMap.Search/DESIGN.md, which names the command. They are printed, not checked.
/// </summary>
public partial class IndexFigures(ITestOutputHelper output)
{
    private static readonly SearchField[] Fields =
        [new("name", 10), new("keywords", 6), new("summary", 4), new("organisation", 3), new("towns", 2), new("text")];

    [Fact(Explicit = true)]
    public void Of_the_services() => Print(ServiceText.ReadPublished(), processes: 15);

    [Fact(Explicit = true)]
    public void Of_ten_thousand_documents()
    {
        // Each service many times over, with words of its own, so that the number of terms grows too.
        var services = ServiceText.ReadPublished();
        var random = new Random(1);
        Print([.. Enumerable.Range(0, 10_000).Select(i => Varied(services[i % services.Count], i, random))], processes: 1);
    }

    private static ServiceText Varied(ServiceText service, int i, Random random)
    {
        var texts = service.Texts.Select(text => text is null ? null : WordPattern().Replace(
            text, word => random.Next(20) == 0 ? $"{word.Value}{random.Next(2000)}" : word.Value));
        return new ServiceText($"{service.Reference}-{i}", [.. texts]);
    }

    private void Print(List<ServiceText> documents, int processes)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, $"index-figures-{documents.Count}")).FullName;
        File.WriteAllText(Path.Combine(folder, "documents.json"), JsonOf(documents));
        for (var round = 1; round <= 5; round++)
        {
            PrintBuild(documents, round, folder);
        }

        Node.Run(Path.Combine(LunrFixture.Folder, "measure.mjs"), folder, "json");
        var json = BrotliSize(Path.Combine(folder, "index.json"));
        var packed = BrotliSize(Path.Combine(folder, "index.packed"));
        output.WriteLine($"{documents.Count} documents, kept in {folder}");
        output.WriteLine($"brotli: lunr's JSON {json} bytes, packed {packed}, {100.0 * packed / json:F1}%");
        foreach (var step in (string[])["unpack", "load", "build"])
        {
            var times = Enumerable.Range(0, processes).Select(_ => Measure(folder, step)).ToList();
            output.WriteLine($"Node.js {step}: {Spread(times.Select(time => time[0]))} ms");
            output.WriteLine($"Node.js first query after it: {Spread(times.Select(time => time[1]))} ms");
        }
    }

    private void PrintBuild(List<ServiceText> documents, int round, string folder)
    {
        SearchDocument[] searchDocuments = [.. documents.Select(document => new SearchDocument(document.Reference, document.Texts))];
        var watch = Stopwatch.StartNew();
        var index = SearchIndex.Build(Fields, searchDocuments);
        var built = watch.Elapsed.TotalMilliseconds;
        var packed = index.ToPacked();
        var all = watch.Elapsed.TotalMilliseconds;
        output.WriteLine($".NET round {round}: build {built:F1} ms, packed {all - built:F1} ms");
        File.WriteAllBytes(Path.Combine(folder, "index.packed"), packed);
    }

    private static double[] Measure(string folder, string step)
    {
        var times = Node.Run(Path.Combine(LunrFixture.Folder, "measure.mjs"), folder, step).Split(' ');
        return [.. times.Select(time => double.Parse(time, CultureInfo.InvariantCulture))];
    }

    private static string Spread(IEnumerable<double> times)
    {
        var sorted = times.Order().ToList();
        return $"{sorted[0]:F1} at best, {sorted[sorted.Count / 2]:F1} in the middle";
    }

    private static int BrotliSize(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, compressed, out var size, quality: 11, window: 22)
            ? size
            : throw new InvalidOperationException();
    }

    private static string JsonOf(List<ServiceText> documents)
    {
        var fields = Fields.Select(field => $$"""{"name":"{{field.Name}}","boost":{{DocumentSet.Number(field.Boost)}}}""");
        var lines = documents.Select(document =>
        {
            var values = document.Texts.Select(text => text is null ? "null" : JsonText.Quote(text));
            return $$"""{"ref":{{JsonText.Quote(document.Reference)}},"values":[{{string.Join(',', values)}}]}""";
        });
        return $$"""{"fields":[{{string.Join(',', fields)}}],"documents":[{{string.Join(',', lines)}}]}""";
    }

    [GeneratedRegex("[a-z]{4,}")]
    private static partial Regex WordPattern();
}
