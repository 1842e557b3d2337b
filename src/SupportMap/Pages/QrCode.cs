using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace SupportMap.Pages;

/// <summary>A QR code of an address. The only file that knows how it is worked out.</summary>
/// <param name="Text">What the camera reads.</param>
/// <param name="Size">The length of a side, with the white edge, in the units of <paramref name="Path"/>.</param>
/// <param name="Path">
/// The dark parts, as the <c>d</c> of an SVG path to be stroked with a width of 1: a line through the middle of each row.
/// </param>
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
            Draw(rows[y], y, path);
        }

        return new QrCode(text, rows.Count, path.ToString());
    }

    private static void Draw(BitArray row, int y, StringBuilder path)
    {
        var end = -1;
        for (var x = 0; x < row.Count; x++)
        {
            if (!row[x])
            {
                continue;
            }

            var start = x;
            while (x < row.Count && row[x])
            {
                x++;
            }

            _ = end < 0
                ? path.Append(CultureInfo.InvariantCulture, $"M{start} {y}.5h{x - start}")
                : path.Append(CultureInfo.InvariantCulture, $"m{start - end} 0h{x - start}");
            end = x;
        }
    }
}
