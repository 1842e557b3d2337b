using System.Runtime.InteropServices;
using SupportMap.Cli.Pdf;
using SupportMap.Output;

namespace SupportMap.Cli;

/// <summary>Turns an exception that ends a command into one sentence.</summary>
internal static class Guard
{
    // Error numbers (errno) on Linux.
    private const int NoSpace = 28;
    private const int TooManyOpenInAll = 23;
    private const int TooManyOpen = 24;
    private const int TooLarge = 27;
    private const int OverQuota = 122;

    private const string TooMany = "too many files are open; close other programs, or raise the limit with: ulimit -n 1024";

    private const string FileLimit = "the limit on file size is too low; raise it with: ulimit -f unlimited";

    /// <param name="outcome">What did not happen: "The site was not written".</param>
    public static async Task<int> Run(string outcome, Func<Task<int>> command)
    {
        try
        {
            return await command().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Terminal.Say($"{outcome}: {Words(e)}.");
            return ExitCode.WrongUse;
        }
    }

    /// <summary>The cause, without a full stop.</summary>
    public static string Words(Exception e) => e switch
    {
        AggregateException { InnerException: { } first } => Words(first),
        TypeInitializationException { InnerException: { } cause } => Words(cause),
        IOException { HResult: NoSpace } => "the disk is full",
        IOException { HResult: OverQuota } when OperatingSystem.IsLinux() => "your disk quota is used up",
        IOException { HResult: TooLarge } => FileLimit,
        // The same limit, as .NET reports it when it reserves space before it writes.
        ArgumentOutOfRangeException when e.Message.StartsWith("Specified file length", StringComparison.Ordinal) => FileLimit,
        IOException { HResult: TooManyOpen or TooManyOpenInAll } => TooMany,
        // From the C library.
        ExternalException { Message: "Too many open files" } => TooMany,
        // With no file handle free, .NET cannot load even the program's own assemblies.
        FileNotFoundException { FileName: { } part } when part.Contains(", Version=", StringComparison.Ordinal) => TooMany,
        UnauthorizedAccessException when !e.Message.Contains('\'', StringComparison.Ordinal) =>
            "its output is closed, so it cannot print",
        UnauthorizedAccessException when e.Message.Split('\'') is [_, var path, _] => $"you have no permission to open or change “{path}”",
        SiteFolderException or GitException or PdfException or IOException or UnauthorizedAccessException => OneLine(e.Message),
        OutOfMemoryException => "the computer has not enough memory for it",
        _ => $"this is a fault of the program ({e.GetType().Name}: {OneLine(e.Message)}); please report it to the people who run this site",
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
