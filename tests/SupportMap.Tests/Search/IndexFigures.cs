using System.Diagnostics;
using System.IO.Compression;
using System.Text.RegularExpressions;
using SupportMap.Search;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Search;

/// <summary>
/// The figures of src/SupportMap.Search/DESIGN.md, which names the command. They are printed, not checked. The documents
/// are the published entries of input/services, or of the folder in SUPPORTMAP_SERVICES.
/// </summary>
public partial class IndexFigures(ITestOutputHelper output)
{
    private static readonly SearchField[] Fields =
        [new("name", 10), new("keywords", 6), new("summary", 4), new("organisation", 3), new("towns", 2), new("text")];

    [Fact(Explicit = true)]
    public void Of_the_services() => Print(Services());

    [Fact(Explicit = true)]
    public void Of_ten_thousand_documents()
    {
        // Each service many times over, with words of its own, so that the number of terms grows too.
        var services = Services();
        var random = new Random(1);
        Print([.. Enumerable.Range(0, 10_000).Select(i => Varied(services[i % services.Count], i, random))]);
    }

    private static (string Reference, string?[] Values) Varied((string Reference, string?[] Values) service, int i, Random random)
    {
        var values = service.Values.Select(value =>
            value is null ? null : WordPattern().Replace(value, word => random.Next(20) == 0 ? $"{word.Value}{random.Next(2000)}" : word.Value));
        return ($"{service.Reference}-{i}", [.. values]);
    }

    private void Print(List<(string Reference, string?[] Values)> documents)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, $"index-figures-{documents.Count}")).FullName;
        var fields = string.Join(',', Fields.Select(field => $$"""{"name":"{{field.Name}}","boost":{{DocumentSet.Number(field.Boost)}}}"""));
        var lines = documents.Select(document =>
            $$"""{"ref":{{JsonText.Quote(document.Reference)}},"values":[{{string.Join(',', document.Values.Select(value => value is null ? "null" : JsonText.Quote(value)))}}]}""");
        File.WriteAllText(Path.Combine(folder, "documents.json"), $$"""{"fields":[{{fields}}],"documents":[{{string.Join(',', lines)}}]}""");

        SearchDocument[] searchDocuments = [.. documents.Select(document => new SearchDocument(document.Reference, document.Values))];
        byte[] json = [];
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            var index = SearchIndex.Build(Fields, searchDocuments);
            var built = watch.Elapsed.TotalMilliseconds;
            json = index.ToLunrJson();
            var written = watch.Elapsed.TotalMilliseconds;
            var packed = index.ToPacked();
            var total = watch.Elapsed.TotalMilliseconds;
            output.WriteLine($"C# round {i + 1}: build {built:F1} ms, JSON {written - built:F1} ms, packed {total - written:F1} ms");
            File.WriteAllBytes(Path.Combine(folder, "index.packed"), packed);
        }

        File.WriteAllBytes(Path.Combine(folder, "index.json"), json);
        var jsonSize = BrotliSize(json);
        var packedBytes = File.ReadAllBytes(Path.Combine(folder, "index.packed"));
        var packedSize = BrotliSize(packedBytes);
        output.WriteLine($"{documents.Count} documents, kept in {folder}");
        output.WriteLine($"lunr JSON {json.Length} bytes, brotli {jsonSize}");
        output.WriteLine($"packed    {packedBytes.Length} bytes, brotli {packedSize}, {100.0 * packedSize / jsonSize:F1}%");
        foreach (var step in (string[])["unpack", "load", "build"])
        {
            output.WriteLine($"Node.js {step} ms: {Node.Run(Path.Combine(LunrFixture.Folder, "measure.mjs"), folder, step).Trim()}");
        }
    }

    private static int BrotliSize(byte[] bytes)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, compressed, out var size, quality: 11, window: 22) ? size : throw new InvalidOperationException();
    }

    /// <summary>A few keys of the front matter, read line by line, which is enough for figures; and the text below it.</summary>
    private static List<(string Reference, string?[] Values)> Services()
    {
        var folder = Environment.GetEnvironmentVariable("SUPPORTMAP_SERVICES") ?? RepositoryRoot.Combine("input", "services");
        return [.. Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal)
            .Select(file => (Reference: Path.GetFileNameWithoutExtension(file), Text: File.ReadAllText(file)))
            .Where(service => KeyOf(service.Text, "status") == "published")
            .Select(service => (service.Reference, ValuesOf(service.Text)))];
    }

    private static string?[] ValuesOf(string file)
    {
        var body = file[(file.IndexOf("\n---", StringComparison.Ordinal) + 4)..];
        string[] longer = ["first-step", "what-happens", "bring", "not-for", "cost", "languages", "accessibility"];
        var text = string.Join(' ', longer.Select(key => KeyOf(file, key)).Append(LinkPattern().Replace(body, "]")));
        string?[] values =
        [
            KeyOf(file, "name"), KeyOf(file, "keywords"), KeyOf(file, "summary"),
            KeyOf(file, "organisation")?.Replace('-', ' '), KeyOf(file, "towns"), text,
        ];
        return [.. values.Select(value => value is null ? null : TextFolding.Fold(value))];
    }

    private static string? KeyOf(string file, string key)
    {
        var line = Regex.Match(file, $"^{key}: (.*)$", RegexOptions.Multiline);
        return line.Success ? line.Groups[1].Value : null;
    }

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("[a-z]{4,}")]
    private static partial Regex WordPattern();
}
