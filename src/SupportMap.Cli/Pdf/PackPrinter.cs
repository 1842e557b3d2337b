using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using SupportMap.Output;
using SupportMap.Pages;

namespace SupportMap.Cli.Pdf;

/// <summary>Prints the packs of a finished site, one PDF each.</summary>
/// <param name="site">A site whose pack pages link to these PDFs.</param>
internal sealed partial class PackPrinter(BuiltSite site, DateOnly today)
{
    private readonly Dictionary<string, OutputFile> _files = site.Files!.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>The printed packs, as extra files of the site.</summary>
    /// <param name="baseUrl">The site's address, which links in the PDFs lead to.</param>
    /// <exception cref="PdfException">There is no browser, or it failed.</exception>
    public async Task<IReadOnlyList<OutputFile>> Print(string baseUrl, CancellationToken cancel)
    {
        var chromium = ChromiumProgram.Find();
        var folder = Directory.CreateTempSubdirectory("supportmap-pdf-").FullName;
        await using var app = Server(baseUrl);
        await app.StartAsync(cancel).ConfigureAwait(false);
        var origin = app.Urls.Single();
        try
        {
            var papers = PackFile.Of(site.Catalogue!).ToList();
            var printed = new OutputFile[papers.Count];
            // Each needs its own browser process: run one per processor.
            var options = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount };
            await Parallel.ForAsync(0, papers.Count, options, async (place, stop) =>
            {
                var (address, path) = papers[place];
                var own = Directory.CreateDirectory(Path.Combine(folder, place.ToString(CultureInfo.InvariantCulture))).FullName;
                var file = Path.Combine(own, "paper.pdf");
                await chromium.Print(origin + address, file, Path.Combine(own, "profile"), stop).ConfigureAwait(false);
                printed[place] =
                    new OutputFile(OutputFile.PathFor(path), Dated(await File.ReadAllBytesAsync(file, stop).ConfigureAwait(false)));
                Directory.Delete(own, true);
            }).ConfigureAwait(false);
            return printed;
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private WebApplication Server(string baseUrl)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(async context =>
        {
            var path = OutputFile.PathFor(context.Request.Path.Value ?? "/");
            if (!_files.TryGetValue(path, out var file))
            {
                context.Response.StatusCode = 404;
                return;
            }

            var isPage = path.EndsWith(".html", StringComparison.Ordinal);
            context.Response.ContentType = ContentTypes.For(path);
            await context.Response.Body.WriteAsync(
                isPage ? WithWholeLinks(file.Bytes, baseUrl) : file.Bytes, context.RequestAborted).ConfigureAwait(false);
        });
        return app;
    }

    // A link in the PDF must not lead to this machine.
    private static byte[] WithWholeLinks(byte[] page, string baseUrl) =>
        Encoding.UTF8.GetBytes(OwnLink().Replace(Encoding.UTF8.GetString(page), match => $"{match.Groups[1].Value}{baseUrl}/"));

    // The time of printing is the only thing that differs from run to run.
    private byte[] Dated(byte[] pdf)
    {
        var date = today.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return Encoding.Latin1.GetBytes(
            CreationDate().Replace(Encoding.Latin1.GetString(pdf), match => $"{match.Groups[1].Value}{date}000000"));
    }

    [GeneratedRegex("""(<a [^>]*?href=")/""")]
    private static partial Regex OwnLink();

    [GeneratedRegex(@"(/(?:CreationDate|ModDate) \(D:)\d{14}")]
    private static partial Regex CreationDate();
}
