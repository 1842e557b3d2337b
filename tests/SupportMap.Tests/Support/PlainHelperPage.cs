using SupportMap.Pages;
using SupportMap.Reports;

namespace SupportMap.Tests.Support;

/// <summary>What stands around the directory, as text; see <see cref="PlainPage"/>.</summary>
internal static class PlainHelperPage
{
    public static void Write(Page page, PlainLines lines)
    {
        switch (page)
        {
            case MapPage map:
                Map(map, lines);
                break;
            case CoveragePage coverage:
                lines.Text("report", CoverageText.Human(coverage.Report));
                break;
            case PacksPage packs:
                lines.List(packs.Packs.Select(pack => $"{pack.Area.Id} {pack.Path} {pack.Discreet}".TrimEnd()));
                break;
            case PackPage pack:
                Pack(pack, lines);
                break;
            case EveryServicePage every:
                lines.Groups(every.Groups);
                break;
            case MyListPage list:
                lines.List(list.Closed.Select(closed => $"{closed.Service.Id} {closed.ReplacedBy?.Id}".TrimEnd()));
                break;
            case ReportPage or ReportThanksPage or ChangePage or ChangeThanksPage or OfflinePage:
                break;
            case EmbedPage embed:
                lines.Links("areas", embed.Areas);
                break;
            case DataPage data:
                lines.Fact("services", $"{data.ServiceCount}, {data.ConfirmedCount} confirmed, {data.ClosedCount} closed");
                lines.Links("tables", data.Tables);
                lines.Links("files", data.Files);
                lines.Links("feed", data.Feed);
                break;
            case NotFoundPage notFound:
                lines.Links("needs", notFound.Needs);
                break;
            default:
                throw new ArgumentOutOfRangeException(
                    nameof(page), page.GetType().Name, "This kind of page cannot be written as text yet.");
        }
    }

    private static void Map(MapPage page, PlainLines lines)
    {
        foreach (var table in page.Tables)
        {
            lines.Fact("area", table.Area.Id);
            foreach (var row in table.Rows)
            {
                lines.Links(row.Need.Name, [row.Need, .. row.Cells]);
            }
        }
    }

    private static void Pack(PackPage page, PlainLines lines)
    {
        lines.Fact("area", page.Area.Id);
        lines.Fact("code", $"{page.Address} ({QrCode.Of(page.Address).Size} wide)");
        lines.Fact("other version", page.OtherVersion);
        lines.Ids("avoids", page.Discreet?.Avoid ?? []);
        lines.Ids("urgent", page.Content.Urgent.Select(service => service.Id));
        foreach (var part in page.Content.Parts)
        {
            lines.Fact("part", $"{part.Id} {part.Heading}");
            lines.Fact("checklist", part.Guide?.Id);
            lines.List(part.Entries.Select(entry => $"{entry.Number} {entry.Service.Id}, {entry.Freshness}"));
            lines.Fact("also", string.Join(", ", part.Also.Select(also => $"{also.Number} {also.Name}")));
        }

        foreach (var line in page.Content.Index)
        {
            lines.Fact(line.Need.Id, string.Join(", ", line.Numbers));
        }
    }
}
