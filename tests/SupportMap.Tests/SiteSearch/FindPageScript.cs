using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SupportMap.Output;
using SupportMap.Tests.Support;
using Node = SupportMap.Tests.Support.Node;

namespace SupportMap.Tests.SiteSearch;

/// <summary>The script of the find page, run by Node.js over the page, the index and the words of a finished site.</summary>
internal static class FindPageScript
{
    private static readonly JsonSerializerOptions Shape = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>For each query what the page shows.</summary>
    public static IReadOnlyList<ShownResults> Answer(IReadOnlyList<OutputFile> site, IEnumerable<string> queries)
    {
        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(At(site, "/find/")));
        var form = page.QuerySelector("#find")!;
        var part = JsonNode.Parse(form.GetAttribute("data-parts")!)!.AsArray().Single()!;
        var question = new JsonObject
        {
            ["index"] = Convert.ToBase64String(At(site, part["index"]!.GetValue<string>())),
            ["words"] = JsonNode.Parse(At(site, form.GetAttribute("data-words")!)),
            ["services"] = new JsonArray([.. page.QuerySelectorAll("#services > li").Select(Service)]),
            ["around"] = new JsonObject(
                page.QuerySelectorAll("#area option[data-within]")
                    .Select(option => KeyValuePair.Create(option.GetAttribute("value")!, (JsonNode?)Words(option, "data-within")))),
            ["queries"] = new JsonArray([.. queries.Select(query => (JsonNode)query)]),
        };
        using var node = Support.Node.Start(RepositoryRoot.Combine("tests", "conformance", "relevance.mjs"));
        return JsonSerializer.Deserialize<ShownResults[]>(node.Ask(question.ToJsonString()), Shape)!;
    }

    private static JsonObject Service(IElement card) => new()
    {
        ["id"] = card.QuerySelector(".card__name a")!.GetAttribute("href")!.Split('/')[2],
        ["needs"] = Words(card, "data-needs"),
        ["areas"] = Words(card, "data-areas"),
        ["when"] = Words(card, "data-when"),
        ["audiences"] = Words(card, "data-for"),
        ["isConfirmed"] = card.HasAttribute("data-confirmed"),
        ["text"] = string.Join(' ', card.Children.Select(part => part.TextContent)),
    };

    private static JsonArray Words(IElement element, string attribute) =>
        new([.. element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (JsonNode)word)]);

    private static byte[] At(IReadOnlyList<OutputFile> site, string address) =>
        site.Single(file => file.Path == OutputFile.PathFor(address)).Bytes;
}
