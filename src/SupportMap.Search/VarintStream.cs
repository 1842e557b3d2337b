using System.Runtime.InteropServices;

namespace SupportMap.Search;

/// <summary>Numbers of 0 and up, seven bits a byte, the lowest first; the high bit says that more follow.</summary>
internal sealed class VarintStream
{
    private readonly List<byte> bytes = [];

    /// <summary>Until more is appended.</summary>
    public ReadOnlySpan<byte> Bytes => CollectionsMarshal.AsSpan(bytes);

    /// <summary>How many numbers there are.</summary>
    public int Count { get; private set; }

    public void Append(int value)
    {
        Count++;
        for (var rest = (uint)value; ; rest >>= 7)
        {
            if (rest < 128)
            {
                bytes.Add((byte)rest);
                return;
            }

            bytes.Add((byte)(rest & 127 | 128));
        }
    }
}
