using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SupportMap.Content.Model;
using SupportMap.Output;

namespace SupportMap.OpenData.Plain;

/// <summary>The directory as plain JSON files, for people who write programs and know no standard.</summary>
public static class PlainFiles
{
    // Letters stay letters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The files, by their addresses, and what stands in each.</summary>
    public static IReadOnlyList<(string Address, string Words)> All { get; } =
    [
        ("/data/services.json", "Services, with the same names as in the table"),
        ("/data/organisations.json", "Organisations, each with its services"),
        ("/data/feed.json", "Services, most recently checked first (JSON Feed)"),
        ("/data/datapackage.json", "What each column of the tables means (Data Package)"),
    ];

    public static IEnumerable<OutputFile> For(Catalogue catalogue, string baseUrl, DateOnly today) =>
    [
        File(0, json => ServicesJson.Write(json, catalogue, baseUrl, today)),
        File(1, json => OrganisationsJson.Write(json, catalogue, baseUrl, today)),
        File(2, json => JsonFeed.Write(json, catalogue, baseUrl)),
        File(3, json => DataPackage.Write(json, catalogue.Site, baseUrl, today)),
    ];

    /// <param name="isLarge">True for a file that grows with the directory.</param>
    internal static OutputFile File(string path, Action<Utf8JsonWriter> write, bool isLarge = false) => new(path, stream =>
    {
        using var json = new Utf8JsonWriter(stream, Options);
        write(json);
    })
    {
        IsLarge = isLarge,
    };

    private static OutputFile File(int index, Action<Utf8JsonWriter> write) => File(All[index].Address[1..], write, isLarge: true);
}
