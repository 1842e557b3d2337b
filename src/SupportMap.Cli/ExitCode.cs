namespace SupportMap.Cli;

/// <summary>The exit codes.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The input has errors; the site on disk was not changed.</summary>
    public const int Errors = 1;

    /// <summary>The command line is wrong, or the command could not run.</summary>
    public const int WrongUse = 2;

    /// <summary>Stopped with Ctrl+C: 128 plus SIGINT, as shells report it.</summary>
    public const int Stopped = 130;
}
