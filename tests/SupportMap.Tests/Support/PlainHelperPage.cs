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
            case SharePage share:
                lines.Text("poster", share.Poster ?? "none");
                lines.List(share.Strip.Select(line => $"{line.Phone.Number.Display} {line.Service.Id}"));
                break;
            case PosterPage poster:
                lines.List(poster.Lines.Select(line => $"{line.Phone.Number.Display} {line.Service.Id}"));
                break;
            case CardsPage cards:
                lines.List(cards.Lines.Select(line => $"{line.Phone.Number.Display} {line.Service.Id}"));
                break;
            case DeskPage desk:
                lines.List(desk.Stages.Where(stage => stage.Plan is not null).Select(stage => $"{stage.Id} {stage.Plan}"));
                break;
            case PacksPage packs:
                lines.List(packs.Packs.Select(
                    pack => $"{pack.Area.Id} {pack.Path} {pack.FirstDay} {pack.NoWeb} {pack.FirstDayNoWeb} {pack.Discreet}".TrimEnd()));
                break;
            case PackPage pack:
                Pack(pack, lines);
                break;
            case FirstDayPage day:
                FirstDay(day, lines);
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
        lines.Fact("code", page.Rules.NoWeb ? "none" : $"{page.Address} ({QrCode.Of(page.Address).Size} wide)");
        lines.Fact("other version", page.OtherVersion);
        lines.Ids("avoids", page.Rules.Discreet?.Avoid ?? []);
        Numbers("urgent", page.Content.Urgent, lines);
        foreach (var list in page.Content.Lists)
        {
            lines.Fact("to do", $"{list.Heading}: {list.Steps.Count}");
        }

        foreach (var part in page.Content.Parts)
        {
            lines.Fact("part", $"{part.Id} {part.Heading}");
            lines.List(part.Entries.Select(entry => $"{entry.Number} {entry.Service.Id}, {entry.Freshness}"));
        }
    }

    private static void FirstDay(FirstDayPage page, PlainLines lines)
    {
        lines.Fact("place", page.Place);
        lines.Fact("code", page.Rules.NoWeb ? "none" : page.Address);
        lines.List(page.Content.Steps);
        Numbers("ring", page.Content.Lines, lines);
        Numbers("day and night", page.Content.Always, lines);
        lines.List(page.Content.Say);
    }

    private static void Numbers(string name, IReadOnlyList<PaperLine> numbers, PlainLines lines) =>
        lines.Fact(name, string.Join(", ", numbers.Select(line => $"{line.Service.Id} {line.Phone.Number.Display}")));
}
