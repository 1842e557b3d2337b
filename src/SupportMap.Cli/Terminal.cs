using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Cli;

/// <summary>Writes to the person at the terminal: to standard error, so that standard output stays for data.</summary>
internal static class Terminal
{
    private const int StandardError = 2;

    private static readonly IAnsiConsole Error = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Where nobody can be told, because the disk that it goes to is full or the terminal is closed, the work goes on.</summary>
    public static void Say(string text) => Write(text + "\n");

    /// <summary>Makes all ready that it takes to say something.</summary>
    public static void Open() => Write("");

    public static void SayIfAny(string? text)
    {
        if (text is not null)
        {
            Say(text);
        }
    }

    /// <summary>Writes faults with their lines, in colour where the terminal has colours.</summary>
    public static void Show(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<InputFile> input, string root) =>
        Write(DiagnosticPrinter.Human(diagnostics, new SourceLines(input, root).Excerpt, Paint(Error)));

    /// <summary>"2 errors, 1 warning".</summary>
    public static string Count(IReadOnlyList<Diagnostic> diagnostics) => DiagnosticPrinter.Count(diagnostics);

    /// <summary>The painter for a console; it leaves text as it is where there are no colours.</summary>
    public static Func<Tone, string, string> Paint(IAnsiConsole console) =>
        console.Profile.Out.IsTerminal && console.Profile.Capabilities.Ansi
        && console.Profile.Capabilities.ColorSystem != ColorSystem.NoColors
            ? (tone, text) => $"\u001b[{Ansi(tone)}m{text}\u001b[0m"
            : (_, text) => text;

    /// <summary>A display of progress that vanishes when the work is done; null where there is no terminal.</summary>
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
            // Where no more files can be opened, .NET cannot look the terminal up: what is open already takes the text as it is.
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
