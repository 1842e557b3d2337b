using SupportMap.OpenData.Oruk;
using SupportMap.OpenData.Plain;
using SupportMap.OpenData.Tables;
using SupportMap.Pages;

namespace SupportMap.OpenData;

/// <summary>All that a site publishes as data.</summary>
public static class PublishedData
{
    public static DataLists Lists { get; } = new(
        [.. DataTables.All.Select(table => new PageLink(table.Address, table.Words))],
        [.. PlainFiles.All.Select(file => new PageLink(file.Address, file.Words))],
        [
            new PageLink(OrukFeed.Root, "About the feed"),
            .. OrukFeed.Lists.Select(list => new PageLink(OrukFeed.Root + list.Name, list.Words)),
        ]);
}
