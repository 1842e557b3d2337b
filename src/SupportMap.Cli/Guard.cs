using System.Runtime.InteropServices;
using SupportMap.Cli.Pdf;
using SupportMap.Output;

namespace SupportMap.Cli;

/// <summary>Turns whatever ends a command before its time into one sentence.</summary>
internal static class Guard
{
    // As the system numbers them.
    private const int NoSpace = 28;
    private const int TooManyOpenInAll = 23;
    private const int TooManyOpen = 24;
    private const int TooLarge = 27;
    private const int OverQuota = 122;

    private const string TooMany = "too many files are open at once; close other programs, or allow more with: ulimit -n 1024";

    private const string FileLimit = "a limit on the size of files is too low; raise it with: ulimit -f unlimited";

    /// <param name="outcome">What has not happened: "The site was not written".</param>
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

    /// <summary>Why, without a full stop at the end.</summary>
    public static string Words(Exception e) => e switch
    {
        AggregateException { InnerException: { } first } => Words(first),
        TypeInitializationException { InnerException: { } cause } => Words(cause),
        IOException { HResult: NoSpace } => "the disk is full",
        IOException { HResult: OverQuota } when OperatingSystem.IsLinux() => "your share of the disk is full",
        IOException { HResult: TooLarge } => FileLimit,
        // What .NET makes of the same where it asks for the room before it writes.
        ArgumentOutOfRangeException when e.Message.StartsWith("Specified file length", StringComparison.Ordinal) => FileLimit,
        IOException { HResult: TooManyOpen or TooManyOpenInAll } => TooMany,
        // From the system itself, in the words of its C library.
        ExternalException { Message: "Too many open files" } => TooMany,
        // Without a free place the program does not even find its own parts.
        FileNotFoundException { FileName: { } part } when part.Contains(", Version=", StringComparison.Ordinal) => TooMany,
        UnauthorizedAccessException when !e.Message.Contains('\'', StringComparison.Ordinal) =>
            "its output is closed, so what it prints is lost",
        UnauthorizedAccessException when e.Message.Split('\'') is [_, var path, _] => $"you have no permission to open or change “{path}”",
        SiteFolderException or GitException or PdfException or IOException or UnauthorizedAccessException => OneLine(e.Message),
        OutOfMemoryException => "the computer has not enough memory for it",
        _ => $"this is a fault of the program ({e.GetType().Name}: {OneLine(e.Message)}); please report it to the people who run this site",
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
