using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SupportMap.Output;

namespace SupportMap.Tests.Support;

/// <summary>What every page of every finished site must keep to, whatever it shows.</summary>
internal static class SiteChecks
{
    private static readonly string[] Loads = ["@import", "url(http", "url(//", "url(\"http", "url(\"//", "url('http", "url('//"];

    /// <summary>Every fault of every page, as "needs/food/index.html: two elements have the id main".</summary>
    /// <param name="baseUrl">The site's own address.</param>
    public static IReadOnlyList<string> Faults(IReadOnlyList<OutputFile> files, string baseUrl)
    {
        var pages = files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => (file.Path, Document: Parse(file)))
            .ToList();
        var ids =
            pages.ToDictionary(page => page.Path, page => Ids(page.Document).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var links = new LinkTargets(files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal), ids, baseUrl);
        return
        [
            .. pages.AsParallel().AsOrdered().SelectMany(page => PageChecks.Faults(page.Document)
                .Concat(links.Faults(page.Path, page.Document))
                .Select(fault => $"{page.Path}: {fault}")),
            .. files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).SelectMany(StyleFaults),
        ];
    }

    /// <exception cref="HtmlParseException">The page is not well-formed HTML.</exception>
    private static IHtmlDocument Parse(OutputFile file)
    {
        try
        {
            return new HtmlParser(new HtmlParserOptions { IsStrictMode = true, IsScripting = false })
                .ParseDocument(Encoding.UTF8.GetString(file.Bytes));
        }
        catch (HtmlParseException e)
        {
            throw new HtmlParseException(e.Code, $"{file.Path}: {e.Message}", e.Position);
        }
    }

    private static IEnumerable<string> Ids(IHtmlDocument document) => document.QuerySelectorAll("[id]").Select(element => element.Id!);

    private static IEnumerable<string> StyleFaults(OutputFile file)
    {
        var css = Encoding.UTF8.GetString(file.Bytes);
        return Loads
            .Where(load => css.Contains(load, StringComparison.OrdinalIgnoreCase))
            .Select(load => $"{file.Path}: {load} loads something from elsewhere");
    }
}
