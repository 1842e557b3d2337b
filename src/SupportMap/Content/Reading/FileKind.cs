namespace SupportMap.Content.Reading;

/// <summary>A kind of file that the input holds.</summary>
/// <param name="Name">A word for it, in names of files: <c>service</c>.</param>
/// <param name="About">What such a file describes.</param>
/// <param name="Place">Its folder, or for a file at the top of the input its name.</param>
/// <param name="Keys">The names that its facts can have, in the standard order.</param>
/// <param name="IsList">True when the file is a list of such facts.</param>
/// <param name="HoldsMany">True when a file of the folder may be as large as a list at the top of the input.</param>
public sealed record FileKind(string Name, string About, string Place, IReadOnlyList<Key> Keys, bool IsList = false, bool HoldsMany = false)
{
    /// <summary>The largest such file, in bytes.</summary>
    public int MaxBytes =>
        HoldsMany || Place.EndsWith(".yaml", StringComparison.Ordinal) ? TextDecoder.MaxListBytes : TextDecoder.MaxEntryBytes;

    /// <summary>True for a file of this kind.</summary>
    /// <param name="path">Within the input folder, with forward slashes.</param>
    public bool Holds(string path) => path == Place || path.StartsWith($"{Place}/", StringComparison.Ordinal);
}
