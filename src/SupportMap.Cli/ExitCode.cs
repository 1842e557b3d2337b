namespace SupportMap.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The input holds errors; the site on disk was not touched.</summary>
    public const int Errors = 1;

    /// <summary>The program was called in a way that it does not know.</summary>
    public const int WrongUse = 2;

    /// <summary>Somebody pressed Ctrl+C, as shells tell it (128 and SIGINT).</summary>
    public const int Stopped = 130;
}
