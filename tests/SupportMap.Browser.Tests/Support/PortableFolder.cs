namespace SupportMap.Browser.Tests.Support;

/// <summary>The real site as a copy in a folder, as far as one journey through it needs.</summary>
public sealed class PortableFolder : IDisposable
{
    private static readonly string[] Lists = ["answers/", "desk/", "find/", "my-list/", "now/", "packs/", "services/"];

    private readonly TemporaryFolder _folder = new();

    public PortableFolder()
    {
        // A space in its name, as sticks and folders of people have.
        var root = _folder.Combine("help on a stick");
        foreach (var file in RealSite.Build("https://www.example.org", isPortable: true).Files!.Where(file => IsOnTheWay(file.Path)))
        {
            var path = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }

        Origin = new Uri(root).AbsoluteUri;
    }

    /// <summary>Its address, without a slash at the end.</summary>
    public string Origin { get; }

    public void Dispose() => _folder.Dispose();

    private static bool IsOnTheWay(string path) =>
        path is "index.html" or "favicon.svg" or "services/samaritans/index.html" || path.StartsWith("assets/", StringComparison.Ordinal)
        || Lists.Any(list => path.StartsWith($"{list}index.html", StringComparison.Ordinal));
}
