using System.Security.Cryptography;

namespace SupportMap.Output;

/// <summary>Files whose names hold a hash of their bytes, so that a browser can keep them for ever.</summary>
public sealed class HashedAssets
{
    private readonly SortedDictionary<string, string> _addresses = new(StringComparer.Ordinal);
    private readonly List<OutputFile> _files = [];

    /// <summary>From a plain name (<c>site.css</c>) to the address (<c>/assets/site.1a2b3c4d5e.css</c>).</summary>
    public IReadOnlyDictionary<string, string> Addresses => _addresses;

    public IReadOnlyList<OutputFile> Files => _files;

    public void Add(string name, byte[] bytes)
    {
        var dot = name.LastIndexOf('.');
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        var path = $"assets/{name[..dot]}.{hash}{name[dot..]}";
        _addresses.Add(name, "/" + path);
        _files.Add(new OutputFile(path, bytes));
    }
}
