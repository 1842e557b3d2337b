using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using SupportMap.Output;
using SupportMap.Pages;

namespace SupportMap.Cli.Pdf;

/// <summary>Prints the packs of a finished site, one file each.</summary>
/// <param name="site">With the pages of packs linking to the files that are made here.</param>
internal sealed partial class PackPrinter(BuiltSite site, DateOnly today)
{
    private readonly Dictionary<string, OutputFile> _files = site.Files!.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>The printed packs, as further files of the site.</summary>
    /// <param name="baseUrl">Where the site will be: links on paper lead there.</param>
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
            // A browser starts for each: side by side, as many as there are processors.
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

    // A link in the file must not lead to this machine.
    private static byte[] WithWholeLinks(byte[] page, string baseUrl) =>
        Encoding.UTF8.GetBytes(OwnLink().Replace(Encoding.UTF8.GetString(page), match => $"{match.Groups[1].Value}{baseUrl}/"));

    // The hour at which it was printed is the one thing that differs each time.
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
