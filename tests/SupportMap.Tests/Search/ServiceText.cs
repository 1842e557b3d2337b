using System.Text.RegularExpressions;
using SupportMap.Content.Facts;
using SupportMap.Search;
using SupportMap.Tests.Support;

namespace SupportMap.Tests.Search;

/// <summary>The texts of a service, read line by line from its file: good enough for figures.</summary>
/// <param name="Reference">The name of the file.</param>
/// <param name="Texts">Name, keywords, summary, organisation, towns and all longer texts; null where there is none.</param>
internal sealed partial record ServiceText(string Reference, IReadOnlyList<string?> Texts)
{
    private static readonly IReadOnlyList<string> LongerTexts =
        [.. ServiceFacts.All.Where(fact => fact.Search == "text").Select(fact => fact.Key.Name)];

    /// <summary>The published services of input/services, or of the folder in SUPPORTMAP_SERVICES.</summary>
    public static List<ServiceText> ReadPublished()
    {
        var folder = Environment.GetEnvironmentVariable("SUPPORTMAP_SERVICES") ?? RepositoryRoot.Combine("input", "services");
        return
        [
            .. from file in Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal)
               let text = File.ReadAllText(file)
               where KeyOf(text, "status") == "published"
               select new ServiceText(Path.GetFileNameWithoutExtension(file), TextsOf(text)),
        ];
    }

    private static string?[] TextsOf(string file)
    {
        var body = file[(file.IndexOf("\n---", StringComparison.Ordinal) + 4)..];
        var longer = string.Join(' ', LongerTexts.Select(key => KeyOf(file, key)).Append(LinkPattern().Replace(body, "]")));
        string?[] texts =
        [
            KeyOf(file, "name"), KeyOf(file, "keywords"), KeyOf(file, "summary"),
            KeyOf(file, "organisation")?.Replace('-', ' '), KeyOf(file, "towns"), longer,
        ];
        return [.. texts.Select(text => text is null ? null : TextFolding.Fold(text))];
    }

    private static string? KeyOf(string file, string key)
    {
        var line = Regex.Match(file, $"^{key}: (.*)$", RegexOptions.Multiline);
        return line.Success ? line.Groups[1].Value : null;
    }

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex LinkPattern();
}
