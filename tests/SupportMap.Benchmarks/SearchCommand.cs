using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.OpenData;
using SupportMap.Output;
using SupportMap.Pages;
using SupportMap.Rendering;
using SupportMap.SiteSearch;
using SupportMap.Tests.Corpus;
using SupportMap.Tests.SiteSearch;
using SupportMap.Tests.Support;
using SupportMap.Themes;

namespace SupportMap.Benchmarks;

/// <summary><c>search N...</c>: the search of the find page beside three search libraries, with the same entries and queries.</summary>
internal static class SearchCommand
{
    private static readonly DateOnly Today = CorpusFiles.Today;

    public static Command Create()
    {
        var sizes = new Argument<int[]>("sizes")
        {
            Description = "How many services; made-up ones, unless it is the number of the real ones.",
            DefaultValueFactory = _ => [124],
        };
        var against = new Option<string?>("--against")
        {
            Description = "Only those whose name begins with this, such as Pagefind; all when left out.",
        };
        var command = new Command("search", "Compares our search with Pagefind, MiniSearch and lunr.js: right answers, bytes and time.")
        {
            sizes, against,
        };
        command.SetAction(parsed => Run(parsed.GetValue(sizes)!, parsed.GetValue(against) ?? ""));
        return command;
    }

    private static void Run(int[] sizes, string against)
    {
        var theme = SiteTheme.Create();
        var site = SiteBuild.Run(InputFolder.Read(RepositoryRoot.Combine("input")), theme, new BuildOptions("input", Today));
        foreach (var size in sizes)
        {
            var folder = Path.Combine(AppContext.BaseDirectory, string.Create(CultureInfo.InvariantCulture, $"search-{size}"));
            var isReal = size == site.Catalogue!.Published.Count;
            var catalogue = isReal ? site.Catalogue : SiteBuild.Check(CorpusFiles.Of(size), new BuildOptions("input", Today)).Catalogue!;
            Write(catalogue, theme, folder);
            Script.Run(
                RepositoryRoot.Combine("tests", "SupportMap.Benchmarks", "search", "compare.mjs"),
                [folder, isReal ? "real" : "made", against]);
        }
    }

    private static void Write(Catalogue catalogue, Theme theme, string folder)
    {
        var assets = SiteAssets.Of(catalogue, theme, FindParts.Of(catalogue));
        var renderer = new PageRenderer(theme);
        var frame = new SiteFrame(catalogue.Site, Today, assets.Addresses, Listings.HolidayCalendar.Of(catalogue), []);
        var pages = PagePlan.Of(catalogue, frame, FindParts.Of(catalogue), PublishedData.Lists)
            .Where(page => page is FindPage or FindListPage)
            .Select(page => new OutputFile(OutputFile.PathFor(page.Path), stream => renderer.Render(page, stream)));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var file in assets.Files.Concat(pages))
        {
            var path = Path.Combine(folder, "ours", file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }

        WriteJson(folder, "entries.json", catalogue.Published.Select(Entry));
        WriteJson(
            folder,
            "queries.json",
            QuerySet.Read("queries.yaml").Select(query => new JsonObject { ["query"] = query.Text, ["want"] = Strings(query.Want) }));
    }

    /// <summary>What our index holds of a service, for the others.</summary>
    private static JsonObject Entry(Service service) => new()
    {
        ["id"] = service.Id,
        ["name"] = service.Name,
        ["keywords"] = string.Join(", ", service.Keywords),
        ["summary"] = service.Summary,
        ["organisation"] = string.Join(", ", service.Organisation.AlsoKnownAs.Prepend(service.Organisation.Name)),
        ["towns"] = string.Join(", ", service.Towns.Concat(service.Areas.Select(area => area.Name))),
        ["text"] = string.Join(' ', ServiceFacts.All.Where(fact => fact.Search == "text").Select(fact => fact.Words(service))),
        ["contacts"] = string.Join(
            ", ", service.Phones.Select(phone => phone.Number.Display).Concat(new[] { service.Email, service.Website }.OfType<string>())),
    };

    private static JsonArray Strings(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static void WriteJson(string folder, string name, IEnumerable<JsonObject> items)
    {
        var array = new JsonArray([.. items]);
        File.WriteAllText(
            Path.Combine(folder, name),
            array.ToJsonString(
                new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }
}
