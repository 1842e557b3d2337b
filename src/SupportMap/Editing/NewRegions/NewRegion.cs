using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Editing.Schemas;

namespace SupportMap.Editing.NewRegions;

/// <summary>The input of a new region: the template of its nation, with its answers in the places for them.</summary>
public static partial class NewRegion
{
    // Its lists of words grow by what a nation says besides. Of all other files the nearest folder's stands.
    private const string WordsFile = "words.yaml";

    /// <summary>All files, in order of their paths. The same answers give the same bytes.</summary>
    public static IReadOnlyList<InputFile> Make(RegionAnswers answers, RegionTemplate template)
    {
        var nation = answers.Nation ?? template.Nations[0];
        var texts = template.TextsOf(nation)
            .Select(file => (file.Path, Text: file.Path == WordsFile ? file.Texts.Aggregate(Joined) : file.Texts[^1]))
            .ToList();
        var services = texts.Where(file => file.Path.StartsWith("services/", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file.Path))
            .ToHashSet(StringComparer.Ordinal);
        var holidays = texts.Select(file => file.Path).FirstOrDefault(path => path.StartsWith("holidays/", StringComparison.Ordinal));
        var places = Places(answers, nation, template.Nations[0], Path.GetFileNameWithoutExtension(holidays) ?? "");
        IReadOnlyList<InputFile> files =
            [.. texts.Select(file => new InputFile(file.Path, Encoding.UTF8.GetBytes(Filled(OnlyKnown(file.Text, services), places))))];
        return [.. files.Concat(SchemaFiles.Of(files)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static Dictionary<string, string> Places(RegionAnswers answers, string nation, string widest, string holidays)
    {
        IReadOnlyList<RegionArea> areas = answers.Areas is { Count: > 0 } given ? given : [RegionArea.Placeholder];
        var (region, around) = ($"all-{Ids.Suggest(answers.Region)}", Ids.Suggest(nation));
        return new(StringComparer.Ordinal)
        {
            ["region"] = answers.Region,
            ["region-id"] = region,
            ["areas"] = string.Join('\n', areas.Select(area => area.Yaml(region))),
            ["area"] = areas[0].Id,
            ["nation"] = around,
            // The widest stands in the list of areas itself.
            ["nation-area"] =
                nation == widest ? "" : $"- id: {around}\n  name: {nation}\n  kind: nation\n  within: {Ids.Suggest(widest)}",
            ["holidays"] = holidays,
            ["owner"] = answers.Owner,
            ["owner-url"] = answers.OwnerUrl,
            ["address"] = answers.Address ?? "",
            ["email"] = answers.Email ?? "",
        };
    }

    // A line that has a place for an answer nobody gave is left out.
    private static string Filled(string text, Dictionary<string, string> places) =>
        string.Join('\n', text.Split('\n')
            .Where(line => !Place().Matches(line).Any(place => places[place.Groups[1].Value].Length == 0))
            .Select(line => Place().Replace(line, place => places[place.Groups[1].Value])));

    // What the lists of one nation name, another may not have.
    private static string OnlyKnown(string text, HashSet<string> services) =>
        string.Join('\n', text.Split('\n').Select(line => ListOfServices().Match(line) is not { Success: true } list
                ? line
                : RegionArea.Items(list.Groups[2].Value).Where(services.Contains).ToList() is { Count: > 0 } known
                ? $"{list.Groups[1].Value}[{string.Join(", ", known)}]"
                : null)
            .OfType<string>());

    // Below the heading of a list, each line joins the one of the same name; a new name gets its place after the line before.
    private static string Joined(string words, string more)
    {
        var lines = words.Split('\n').ToList();
        var (heading, at) = (0, 0);
        foreach (var line in more.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var start = line[..(line.IndexOf('[', StringComparison.Ordinal) + 1)];
            if (start.Length == 0)
            {
                heading = at = lines.IndexOf(line);
            }
            else if (lines.FindIndex(heading, other => other.StartsWith(start, StringComparison.Ordinal)) is >= 0 and var same)
            {
                lines[at = same] = $"{lines[same].TrimEnd(']')}, {line[start.Length..]}";
            }
            else
            {
                lines.Insert(++at, line);
            }
        }

        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"\{\{([a-z-]+)\}\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"^(\s*(?:- )?(?:first|when-closed|services|softly|otherwise): )\[([^\]]*)\]$")]
    private static partial Regex ListOfServices();
}
