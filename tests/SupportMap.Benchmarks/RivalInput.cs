using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Tests.Corpus;
using SupportMap.Tests.Support;

namespace SupportMap.Benchmarks;

/// <summary>
/// The corpus as other site generators read it: the same Markdown, the facts below
/// <c>facts:</c>, names beside ids, so that they need to look nothing up.
/// </summary>
internal static partial class RivalInput
{
    /// <summary>Makes two folders, <c>hugo</c> and <c>eleventy</c>, each with its templates and entries.</summary>
    /// <param name="folder">Where to make them.</param>
    public static void Write(string folder, string corpus)
    {
        var files = InputFolder.Read(corpus);
        var catalogue = SiteBuild.Check(files, new BuildOptions("input", CorpusFiles.Today)).Catalogue!;
        var services = catalogue.Published.Concat(catalogue.Closed).ToDictionary(service => service.Id, StringComparer.Ordinal);
        foreach (var name in new[] { "hugo", "eleventy" })
        {
            Copy(RepositoryRoot.Combine("tests", "SupportMap.Benchmarks", "rivals", name), Path.Combine(folder, name));
            foreach (var file in files.Where(file => file.Path.StartsWith("services/", StringComparison.Ordinal)))
            {
                Put(
                    Path.Combine(folder, name, "content", file.Path),
                    Entry(services[Path.GetFileNameWithoutExtension(file.Path)], TextDecoder.Text(file.Bytes)));
            }
        }

        var names = Names(catalogue);
        Put(Path.Combine(folder, "eleventy", "content", "_data", "names.json"), JsonSerializer.Serialize(names));
        foreach (var (kind, id, name) in names.SelectMany(kind => kind.Value.Select(term => (kind.Key, term.Key, term.Value))))
        {
            Put(Path.Combine(folder, "hugo", "content", kind, id, "_index.md"), $"---\ntitle: {Quoted(name)}\n---\n");
        }
    }

    private static Dictionary<string, Dictionary<string, string>> Names(Catalogue catalogue) => new(StringComparer.Ordinal)
    {
        ["needs"] = catalogue.Needs.ToDictionary(need => need.Id, need => need.Name, StringComparer.Ordinal),
        ["areas"] = catalogue.Areas.ToDictionary(area => area.Id, area => area.Name, StringComparer.Ordinal),
        ["organisations"] = catalogue.Organisations.ToDictionary(
            organisation => organisation.Id, organisation => organisation.Name, StringComparer.Ordinal),
    };

    private static string Entry(Service service, string text)
    {
        var parts = text.Split("---\n", 3);
        var (needs, areas) = (service.Needs.Select(need => need.Id), service.Areas.Select(area => area.Id));
        return $"""
            ---
            title: {Quoted(service.Name)}
            summary: {Quoted(service.Summary)}
            needs: [{string.Join(", ", needs)}]
            need: {Quoted(service.MainNeed.Name)}
            areas: [{string.Join(", ", areas)}]
            place: {Quoted(string.Join(", ", service.Towns.Concat(service.Areas.Select(area => area.Name))))}
            organisations: [{service.Organisation.Id}]
            organisation: {Quoted(service.Organisation.Name)}
            facts:
            {Indented(parts[1])}
            ---
            {parts[2]}
            """;
    }

    // yes, no and days are words here, as they are to us.
    private static string Indented(string facts) =>
        string.Join('\n', facts.TrimEnd().Split('\n').Select(line => "  " + Word().Replace(line, "\"$0\"")));

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            Put(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllText(file));
        }
    }

    private static void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
    }

    [GeneratedRegex(@"(?<=^(?:needs-id|needs-address|checked|closed-on): ).+$")]
    private static partial Regex Word();
}
