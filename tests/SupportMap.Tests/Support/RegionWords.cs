using System.Text.RegularExpressions;

namespace SupportMap.Tests.Support;

/// <summary>Words that belong in the input and nowhere else: the generator serves any region and any situation.</summary>
internal static partial class RegionWords
{
    /// <summary>
    /// What source files may hold all the same: keys and files of the input, names in code that mirror them, an npm package, and the
    /// registers of charities of the whole United Kingdom.
    /// </summary>
    private static readonly Regex[] AllowedInSources =
    [
        WordsForTheKey(), Keys(), CodeNames(), Package(), Registers(),
    ];

    /// <summary>Each line of a page that names the region or its situation, as "about/index.html:3: prison".</summary>
    public static IEnumerable<string> InPage(string path, string text) =>
        Find(path, FieldNames().Replace(text, ""), WordsOfPages());

    /// <summary>The same for a source file, apart from what is allowed there.</summary>
    public static IEnumerable<string> InSource(string path, string text) =>
        Find(path, AllowedInSources.Aggregate(text, (left, allowed) => allowed.Replace(left, "")));

    /// <summary>The same for a file that new regions begin with: it may name nations and situations, and no place of one region.</summary>
    public static IEnumerable<string> OfPlaces(string path, string text) => Find(path, text, Places());

    private static IEnumerable<string> Find(string path, string text) => Find(path, text, Words());

    private static IEnumerable<string> Find(string path, string text, Regex words) =>
        text.Split('\n').Index()
            .Select(line => (line.Index, Found: words.Match(line.Item), line.Item))
            .Where(line => line.Found.Success)
            .Select(line => $"{path}:{line.Index + 1}: {line.Found.Value}: {Around(line.Item, line.Found.Index)}");

    private static string Around(string line, int index)
    {
        var start = Math.Max(0, index - 40);
        return line.Substring(start, Math.Min(120, line.Length - start)).Trim();
    }

    [GeneratedRegex(
        @"ayrshire|kilmarnock|scotland|scottish|prison|\bhmp\b|\bayr\b|\btroon|\bkillie\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    // In source a release may be one of software.
    [GeneratedRegex(
        @"ayrshire|kilmarnock|scotland|scottish|prison|\bhmp\b|\bayr\b|\btroon|\bkillie\b|\brelease\b|\bdue out\b|\bphone inside\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WordsOfPages();

    [GeneratedRegex(
        @"ayrshire|kilmarnock|\bayr\b|\btroon|\bkillie\b|cumnock|\birvine|saltcoats|girvan|\barran\b|prestwick|bowhouse|barlinnie",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Places();

    [GeneratedRegex("Scottish charity number|SC012345 in Scotland")]
    private static partial Regex Registers();

    // What a form calls its fields, which are columns of a table: no reader sees it.
    [GeneratedRegex("(?<==\")(?:from-prison(?:-[a-z-]+)?|release)(?=\")")]
    private static partial Regex FieldNames();

    [GeneratedRegex(@"\bprisons\.yaml\b|\bfrom-prison\b|\bprison-staff\b")]
    private static partial Regex Keys();

    // Prison, Prisons, FromPrison, PrisonStaff; fromPrison and prison for a value of such a type.
    [GeneratedRegex(@"\b(?:Prisons?|FromPrison|PrisonStaff|fromPrison)\b|\bprison => prison\.")]
    private static partial Regex CodeNames();

    // The words that pages show for the key prison-staff, and that messages show for an item of prisons.yaml.
    [GeneratedRegex("(?<=PrisonStaff => |, )\"(?:prison staff|a prison)\"")]
    private static partial Regex WordsForTheKey();

    [GeneratedRegex("@scottish-government/design-system")]
    private static partial Regex Package();
}
