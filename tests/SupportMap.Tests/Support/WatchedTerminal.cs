using System.Text;
using Spectre.Console;

namespace SupportMap.Tests.Support;

/// <summary>A terminal that keeps what is shown on it, and on which one can wait for something.</summary>
internal sealed class WatchedTerminal : TextWriter, IAnsiConsoleOutput
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly StringBuilder _shown = new();

    public override Encoding Encoding => Encoding.UTF8;

    public TextWriter Writer => this;

    public bool IsTerminal => true;

    public int Width => 100;

    public int Height => 30;

    /// <summary>All that was shown, with the orders to the terminal.</summary>
    public string Shown
    {
        get
        {
            lock (_shown)
            {
                return _shown.ToString();
            }
        }
    }

    public IAnsiConsole Console() =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.Yes,
                Out = this,
            });

    public void WaitFor(string text)
    {
        lock (_shown)
        {
            while (!_shown.ToString().Contains(text, StringComparison.Ordinal))
            {
                if (!Monitor.Wait(_shown, Patience))
                {
                    throw new TimeoutException($"“{text}” was not shown. This was:\n{_shown}");
                }
            }
        }
    }

    public void SetEncoding(Encoding encoding)
    {
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        lock (_shown)
        {
            _shown.Append(value);
            Monitor.PulseAll(_shown);
        }
    }
}
