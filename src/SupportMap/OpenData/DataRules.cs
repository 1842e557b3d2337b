using SupportMap.OpenData.Oruk;

namespace SupportMap.OpenData;

/// <summary>How the data files are served. <c>netlify.toml</c> holds the same; a test compares them.</summary>
public static class DataRules
{
    public const string JsonType = "application/json; charset=utf-8";

    /// <summary>Everything here may be read by the scripts of other sites.</summary>
    public const string Folder = "/data/";

    /// <summary>Sent with every file in <see cref="Folder"/>.</summary>
    public static (string Name, string Value) OpenToAll { get; } = ("Access-Control-Allow-Origin", "*");

    /// <summary>The file that answers an address, with a slash in front: mostly the address itself.</summary>
    public static string FileFor(string address)
    {
        var plain = address.Length > OrukFeed.Root.Length && address.EndsWith('/') ? address[..^1] : address;
        return OrukFeed.Addresses.FirstOrDefault(rule => rule.From == plain || rule.From == $"{plain}/") is { To: { } to } ? to : address;
    }

    /// <summary>The file that is sent with 404 for an address that nothing answers.</summary>
    public static string NothingFor(string address) =>
        address.StartsWith(OrukFeed.Root, StringComparison.Ordinal) ? OrukFeed.Nothing[1..] : "404.html";

    /// <summary>True for files that are JSON without saying so in their names.</summary>
    public static bool IsJson(string address) => address.StartsWith(OrukFeed.Root, StringComparison.Ordinal);
}
