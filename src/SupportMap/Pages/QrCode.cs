using System.Globalization;
using System.Text;
using QRCoder;

namespace SupportMap.Pages;

/// <summary>A square that a phone's camera reads as an address. The only file that knows how it is worked out.</summary>
/// <param name="Text">What the camera reads.</param>
/// <param name="Size">The length of a side, with the white edge, in the units of <paramref name="Path"/>.</param>
/// <param name="Path">The dark parts, as the <c>d</c> of an SVG path.</param>
public sealed record QrCode(string Text, int Size, string Path)
{
    public static QrCode Of(string text)
    {
        using var generator = new QRCodeGenerator();
        // M still reads when a corner of the paper is torn or wet.
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
                }
            }
        }

        return new QrCode(text, rows.Count, path.ToString());
    }
}
