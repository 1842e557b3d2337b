namespace SupportMap.Cli;

/// <summary>The media type of each kind of file.</summary>
internal static class ContentTypes
{
    public static string For(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".webmanifest" => "application/manifest+json",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".ico" => "image/x-icon",
        ".xml" => "application/xml",
        ".txt" => "text/plain; charset=utf-8",
        ".pdf" => "application/pdf",
        ".csv" => "text/csv; charset=utf-8",
        ".vcf" => "text/vcard; charset=utf-8",
        _ => "application/octet-stream",
    };
}
