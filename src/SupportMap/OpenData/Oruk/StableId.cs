using System.Security.Cryptography;
using System.Text;

namespace SupportMap.OpenData.Oruk;

/// <summary>
/// Ids that other systems may keep for ever: the same names give the same id,
/// on any day and any machine. Source: RFC 9562, UUID version 5.
/// </summary>
public static class StableId
{
    // Fixed for ever: another value would give every service in every copy of the data a new id.
    private static readonly Guid Namespace = new("8d2f2f0e-5b52-4c5a-9a6e-3c1f6a0b7d41");

    /// <param name="names">What it is, then the ids that lead to it: <c>"service", "foodbank", "phone", "+441632960123"</c>.</param>
    public static Guid Of(params ReadOnlySpan<string> names)
    {
        // A character that stands in no name keeps "a", "bc" apart from "ab", "c".
        var name = Encoding.UTF8.GetBytes(string.Join('\u001f', names!));
#pragma warning disable CA5350 // The standard asks for SHA-1; nothing is kept secret by it.
        var hashed = SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. name]).AsSpan(0, 16);
#pragma warning restore CA5350
        hashed[6] = (byte)((hashed[6] & 0x0f) | 0x50);
        hashed[8] = (byte)((hashed[8] & 0x3f) | 0x80);
        return new Guid(hashed, bigEndian: true);
    }
}
