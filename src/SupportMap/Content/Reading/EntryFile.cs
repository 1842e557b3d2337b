using System.Collections.Frozen;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>A file that describes one thing, as it lies on disk: nobody has looked into it yet.</summary>
/// <param name="Display">The path to show to people.</param>
/// <param name="Keys">The keys that such files may have, for advice.</param>
internal sealed record EntryFile(InputFile Input, string Display, FrozenSet<string> Keys)
{
    /// <summary>The file's name without folder and ending.</summary>
    public string Id => Path.GetFileNameWithoutExtension(Input.Path);

    /// <summary>The start of the file, for faults of the file as a whole.</summary>
    public SourceSpan Start => new(Display, 1, 1);

    /// <summary>Its text, or null when it cannot be read, which is reported.</summary>
    public SourceFile? Decode(DiagnosticBag bag, int maxBytes = TextDecoder.MaxEntryBytes) =>
        TextDecoder.Decode(Input, Display, maxBytes, bag, Keys);
}
