using System.IO.Compression;

namespace SupportMap.Browser.Tests.Support;

/// <summary>How many bytes a file has, and how many are sent when it is packed.</summary>
internal sealed record ByteCount(int Raw, int Gzip, int Brotli)
{
    public static ByteCount None { get; } = new(0, 0, 0);

    public static ByteCount Of(byte[] bytes) => new(bytes.Length, Gzipped(bytes), BrotliOf(bytes));

    public static ByteCount operator +(ByteCount one, ByteCount other) =>
        new(one.Raw + other.Raw, one.Gzip + other.Gzip, one.Brotli + other.Brotli);

    /// <summary>With brotli, packed as well as can be, as servers do with files that stay the same.</summary>
    public static int BrotliOf(byte[] bytes) => BrotliOf(bytes, quality: 11);

    /// <summary>With brotli in a fifth of the time: never fewer bytes than packed as well as can be, on pages a tenth more.</summary>
    public static int QuickBrotliOf(byte[] bytes) => BrotliOf(bytes, quality: 5);

    private static int BrotliOf(byte[] bytes, int quality)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, compressed, out var length, quality, window: 22)
            ? length
            : throw new InvalidOperationException("The bytes could not be packed.");
    }

    private static int Gzipped(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)packed.Length;
    }
}
