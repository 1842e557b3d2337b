using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using SupportMap.Browser.Tests.Support;
using SupportMap.Content.Reading;
using SupportMap.OpenData;
using SupportMap.Output;
using SupportMap.Pages;
using SupportMap.SiteSearch;
using SupportMap.Tests.Corpus;
using SupportMap.Tests.Support;
using SupportMap.Themes;

namespace SupportMap.Benchmarks;

/// <summary><c>page-weight</c>: what the heaviest page of each kind costs its reader.</summary>
internal static partial class PageWeightCommand
{
    // The last one is for all others.
    private static readonly string[] Types = [".html", ".css", ".js", ""];

    public static Command Create()
    {
        var command = new Command("page-weight", "Shows the bytes and requests of the heaviest page of each kind, with the real input.");
        command.SetAction(_ => Run());
        return command;
    }

    private static void Run()
    {
        // As it is published, with an address of its own.
        var options = new BuildOptions("input", CorpusFiles.Today, "https://support-in-our-region.example");
        var site = SiteBuild.Run(InputFolder.Read(RepositoryRoot.Combine("input")), SiteTheme.Create(), options);
        var files = site.Files!.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        var catalogue = site.Catalogue!;
        var calendar = Listings.HolidayCalendar.Of(catalogue);
        var frame = new SiteFrame(catalogue.Site, options.Today, new Dictionary<string, string>(), calendar, []);
        var plan = PagePlan.Of(catalogue, frame, FindParts.Of(catalogue), PublishedData.Lists);
        var sizes = new Dictionary<string, ByteCount>(StringComparer.Ordinal);
        Console.WriteLine("Bytes as they are / with gzip / with brotli:\n");
        Console.WriteLine("| kind | pages | the heaviest | HTML | CSS | JavaScript | other | requests | brotli in all | budget |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var kind in plan.GroupBy(page => page.GetType()))
        {
            var heaviest = kind.Select(page => page.Path).MaxBy(path => FilesOf(path).Sum(file => SizeOf(file).Brotli))!;
            Print(Name(kind.Key), kind.Count(), heaviest, FilesOf(heaviest), WeightBudget.Of(heaviest));
        }

        var ofSearch = PageFiles.OfSearch(files[OutputFile.PathFor("/find/")]).All;
        Print("find, with a search", 1, "/find/", [.. FilesOf("/find/"), .. ofSearch], WeightBudget.FindPageWithSearch);
        Print("my list, with entries", 1, "/my-list/", [.. FilesOf("/my-list/"), "/services/"], WeightBudget.MyList);

        List<string> FilesOf(string path) => [path, .. PageFiles.NamedIn(files[OutputFile.PathFor(path)])];

        ByteCount SizeOf(string path) =>
            sizes.TryGetValue(path, out var known) ? known : sizes[path] = ByteCount.Of(files[OutputFile.PathFor(path)]);

        void Print(string kind, int count, string path, List<string> fetched, int? budget)
        {
            var parts = Types.Select(
                type => fetched.Where(file => TypeOf(file) == type).Aggregate(ByteCount.None, (sum, file) => sum + SizeOf(file)))
                .ToList();
            var cells = parts.Select(
                part => part == ByteCount.None
                    ? ""
                    : string.Create(CultureInfo.InvariantCulture, $"{part.Raw:#,0} / {part.Gzip:#,0} / {part.Brotli:#,0}"));
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {kind} | {count} | `{path}` | {string.Join(" | ", cells)} | {fetched.Count} | {parts.Sum(part => part.Brotli):#,0} "
                    + $"| {budget:#,0} |"));
        }
    }

    private static string TypeOf(string path)
    {
        var type = Path.GetExtension(OutputFile.PathFor(path));
        return Types.Contains(type) ? type : "";
    }

    private static string Name(Type kind) => Capital().Replace(kind.Name[..^"Page".Length], " $0").Trim().ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
