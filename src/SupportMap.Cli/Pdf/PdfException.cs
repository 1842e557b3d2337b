namespace SupportMap.Cli.Pdf;

/// <summary>The packs could not be printed. The message says why and what to do.</summary>
internal sealed class PdfException : Exception
{
    public PdfException()
    {
    }

    public PdfException(string message)
        : base(message)
    {
    }

    public PdfException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
