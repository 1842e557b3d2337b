namespace SupportMap.Output;

/// <summary>The site cannot be put where the user asked. The message says why and what to do.</summary>
public sealed class SiteFolderException : Exception
{
    public SiteFolderException()
    {
    }

    public SiteFolderException(string message)
        : base(message)
    {
    }

    public SiteFolderException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
