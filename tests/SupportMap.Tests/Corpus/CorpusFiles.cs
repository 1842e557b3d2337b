using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Tests.Support;

namespace SupportMap.Tests.Corpus;

/// <summary>
/// A directory of as many services as one likes, for measuring. The lists, guides and pages are the real ones. The services and who
/// runs them are made up, and so are further regions, one for each thousand services. The same number gives the same bytes.
/// </summary>
internal static partial class CorpusFiles
{
    private const int ServicesOfRegion = 1000;

    /// <summary>The day to check and to build a corpus for: its dates are before it.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 21);

    /// <summary>All files of an input folder with <paramref name="count"/> services.</summary>
    public static IReadOnlyList<InputFile> Of(int count)
    {
        var input = InputFolder.Read(RepositoryRoot.Combine("input"));
        var catalogue = SiteBuild.Check(input, new BuildOptions("input", Today)).Catalogue
            ?? throw new InvalidOperationException("There are errors in the real input.");
        var real = CorpusRegion.Real(catalogue);
        IReadOnlyList<CorpusRegion> regions = [real, .. Enumerable.Range(1, Math.Max(0, (count / ServicesOfRegion) - 1)).Select(real.Copy)];
        var services = new CorpusService(catalogue, regions, count);
        var files = new InputFile[count];
        Parallel.For(0, count, number => files[number] = File($"services/{CorpusService.IdOf(number)}.md", services.Markdown(number)));
        return
        [
            .. Lists(input, catalogue, regions, count),
            .. Enumerable.Range(0, Math.Max(1, count / CorpusService.OfOrganisation)).Select(Organisation),
            .. files,
        ];
    }

    /// <summary>Writes the files below a folder that is not there yet or is empty.</summary>
    public static void Write(string folder, int count)
    {
        foreach (var file in Of(count))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            System.IO.File.WriteAllBytes(path, file.Bytes);
        }
    }

    private static InputFile Organisation(int number)
    {
        var random = new SplitMix((ulong)number + 1);
        return File(
            $"organisations/{CorpusService.OrganisationOf(number)}.yaml",
            string.Create(
                CultureInfo.InvariantCulture,
                $"name: {ZipfWords.Name(number)} Trust {number + 1}\nkind: "
                + $"{random.Weighted<string>([("charity", 6), ("other", 2), ("council", 1), ("nhs", 1)])}\nsummary: "
                + $"{CorpusText.Sentence(random, [], 8)}\n"));
    }

    /// <summary>The real files but services and organisations, naming services of the corpus where they name real ones.</summary>
    private static IEnumerable<InputFile> Lists(
        IReadOnlyList<InputFile> input, Catalogue catalogue, IReadOnlyList<CorpusRegion> regions, int count)
    {
        var services = catalogue.Published.Concat(catalogue.Closed).Select(service => service.Id).ToHashSet(StringComparer.Ordinal);
        var published = Enumerable.Range(0, count).Where(number => !CorpusService.IsClosed(number)).ToList();
        var made = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in input.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal)))
        {
            yield return file;
        }

        foreach (var file in input.Where(
            file => !file.Path.EndsWith(".json", StringComparison.Ordinal) && !file.Path.StartsWith("services/", StringComparison.Ordinal)
                && !file.Path.StartsWith("organisations/", StringComparison.Ordinal)))
        {
            var text = LinkedService().Replace(TextDecoder.Text(file.Bytes), link => Made(link.Value));
            text = ServiceList()
                .Replace(
                    text,
                    list => string.Join(
                        ", ", list.Value.Split(',', StringSplitOptions.TrimEntries).Select(Made).Distinct(StringComparer.Ordinal)));
            yield return File(
                file.Path, file.Path == "areas.yaml" ? $"{text}{string.Concat(regions.Skip(1).Select(region => region.Yaml()))}" : text);
        }

        string Made(string id)
        {
            if (services.Contains(id) && !made.ContainsKey(id))
            {
                made.Add(id, CorpusService.IdOf(published[made.Count % published.Count]));
            }

            return made.GetValueOrDefault(id, id);
        }
    }

    private static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    [GeneratedRegex(@"(?<=/services/)[a-z0-9-]+(?=/)|(?<=\bservice: )[a-z0-9-]+")]
    private static partial Regex LinkedService();

    [GeneratedRegex(@"(?<=^ *(?:services|softly|first|when-closed|otherwise): \[)[^\]]+", RegexOptions.Multiline)]
    private static partial Regex ServiceList();
}
