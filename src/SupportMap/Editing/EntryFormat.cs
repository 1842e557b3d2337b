using System.Text;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Editing;

/// <summary>Puts the facts of a file in the standard order. Every note stays above its fact, and no word changes.</summary>
public static class EntryFormat
{
    /// <summary>True for files that have a standard order.</summary>
    public static bool Knows(string path) => FileKinds.Of(path) is { IsList: false };

    /// <summary>The file in order: the same one when it was; null when it cannot be read, and why is in <paramref name="bag"/>.</summary>
    /// <param name="display">The path to show to people.</param>
    public static InputFile? Run(InputFile file, string display, DiagnosticBag bag)
    {
        if (FileKinds.Of(file.Path) is not { IsList: false } kind)
        {
            return file;
        }

        var own = new DiagnosticBag();
        if (TextDecoder.Decode(file, display, kind.MaxBytes, own, FileKinds.EntryKeys) is not { IsWhole: true } source
            || EntryLayout.Read(source, own) is not { } layout)
        {
            bag.AddRange(own.Items);
            return null;
        }

        var sorted = layout.InOrder(kind.Keys);
        return ReferenceEquals(sorted, layout) ? file : file with { Bytes = Bytes(sorted.ToString(), file.Bytes) };
    }

    // With the mark and the line ends that it had.
    private static byte[] Bytes(string text, byte[] before)
    {
        var lines = before.AsSpan().IndexOf("\r\n"u8) >= 0 ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text;
        return [.. before.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(lines)];
    }
}
