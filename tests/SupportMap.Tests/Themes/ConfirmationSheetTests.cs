using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SupportMap.Content.Model;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>The sheets on which partners confirm their entries.</summary>
public class ConfirmationSheetTests
{
    private static readonly Catalogue Real = RealInput.Site.Catalogue!;

    [Fact]
    public void Every_published_service_has_a_sheet_with_its_numbers_and_a_line_for_what_nobody_knows()
    {
        var faults = new List<string>();
        foreach (var services in Real.Published.GroupBy(service => service.Organisation.Id))
        {
            var sheets = Page($"partners/{services.Key}/index.html").QuerySelectorAll(".confirmation");
            foreach (var service in services)
            {
                var sheet = sheets.SingleOrDefault(each => each.QuerySelector("h2")!.Id == service.Id);
                faults.AddRange(
                    sheet is null
                        ? [$"{service.Id} has no sheet"]
                        : service.Phones.Where(phone => !sheet.TextContent.Contains(phone.Number.Display, StringComparison.Ordinal))
                            .Select(phone => $"{service.Id}: {phone.Number.Display}"));
                if (sheet?.QuerySelectorAll("tbody tr").Length != 25)
                {
                    faults.Add($"{service.Id} has not a line for each fact");
                }
            }
        }

        Faults.None(faults);
    }

    [Fact]
    public void Each_organisation_is_in_the_list_and_no_draft_is_on_a_sheet()
    {
        var listed = Page("partners/index.html").QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToHashSet();

        Assert.All(Real.Published.Select(service => service.Organisation.Id).Distinct(), id => Assert.Contains($"/partners/{id}/", listed));
        var sheets = RealInput.Site.Files!.Where(file => file.Path.StartsWith("partners/", StringComparison.Ordinal))
            .Select(file => Encoding.UTF8.GetString(file.Bytes))
            .ToList();
        Assert.All(
            Real.Drafts, draft => Assert.DoesNotContain(sheets, sheet => sheet.Contains($"id=\"{draft.Id}\"", StringComparison.Ordinal)));
    }

    private static IHtmlDocument Page(string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(RealInput.Site.Files!.Single(file => file.Path == path).Bytes));
}
