using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Cli;

/// <summary>Writes messages to standard error, which leaves standard output for data.</summary>
internal static class Terminal
{
    private const int StandardError = 2;

    private static readonly IAnsiConsole Error = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Writes a line. A message that cannot be written (disk full, terminal closed) does not stop the work.</summary>
    public static void Say(string text) => Write(text + "\n");

    /// <summary>Loads whatever writing a message needs.</summary>
    public static void Open() => Write("");

    public static void SayIfAny(string? text)
    {
        if (text is not null)
        {
            Say(text);
        }
    }

    /// <summary>Writes faults with their source lines, in colour on a terminal that supports it.</summary>
    public static void Show(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<InputFile> input, string root) =>
        Write(DiagnosticPrinter.Human(diagnostics, new SourceLines(input, root).Excerpt, Paint(Error)));

    /// <summary>"2 errors, 1 warning".</summary>
    public static string Count(IReadOnlyList<Diagnostic> diagnostics) => DiagnosticPrinter.Count(diagnostics);

    /// <summary>The painter for a console; without colour support it returns text unchanged.</summary>
    public static Func<Tone, string, string> Paint(IAnsiConsole console) =>
        console.Profile.Out.IsTerminal && console.Profile.Capabilities.Ansi
        && console.Profile.Capabilities.ColorSystem != ColorSystem.NoColors
            ? (tone, text) => $"\u001b[{Ansi(tone)}m{text}\u001b[0m"
            : (_, text) => text;

    /// <summary>A progress display that clears itself at the end; null without a terminal.</summary>
    public static Progress? Progress() => Progress(Error);

    /// <summary>The same on another console.</summary>
    public static Progress? Progress(IAnsiConsole console) => console.Profile.Out.IsTerminal && console.Profile.Capabilities.Ansi
        ? console.Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn())
        : null;

    public static string Plural(int count, string word) => DiagnosticPrinter.Plural(count, word);

    private static void Write(string text)
    {
        try
        {
            Console.Error.Write(text);
        }
        catch (IOException)
        {
        }
        catch (Exception)
        {
            // With no file handle free, .NET cannot query the terminal; write to the handle that is already open.
            WriteRaw(text);
        }
    }

    private static void WriteRaw(string text)
    {
        try
        {
            using var error = new FileStream(new SafeFileHandle(StandardError, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            error.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception)
        {
        }
    }

    private static string Ansi(Tone tone) => tone switch
    {
        Tone.Error => "1;31",
        Tone.Warning => "1;33",
        Tone.Help => "1;36",
        _ => "1",
    };
}
