using System.Text;
using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SupportMap.Tests.Support;

/// <summary>A terminal at which somebody types what was written down before. What is shown is kept.</summary>
/// <remarks>A letter or character is a key; <c>↵</c> is Enter, <c>↓</c> the arrow, <c>␣</c> the space bar.</remarks>
internal sealed partial class TypedConsole : IAnsiConsole, IAnsiConsoleInput, IDisposable
{
    private readonly StringWriter _shown = new(new StringBuilder());
    private readonly Queue<ConsoleKeyInfo> _keys;
    private readonly IAnsiConsole _inner;

    public TypedConsole(string typed)
    {
        _keys = new Queue<ConsoleKeyInfo>(typed.Select(Key));
        _inner = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(_shown),
        });
        _inner.Profile.Width = 200;
        _inner.Profile.Height = 60;
    }

    /// <summary>All that was shown, without orders to the terminal.</summary>
    public string Shown => Order().Replace(_shown.ToString(), "");

    /// <summary>True when everything was typed that was written down.</summary>
    public bool IsDone => _keys.Count == 0;

    public Profile Profile => _inner.Profile;

    public IAnsiConsoleCursor Cursor => _inner.Cursor;

    public IAnsiConsoleInput Input => this;

    public IExclusivityMode ExclusivityMode => _inner.ExclusivityMode;

    public RenderPipeline Pipeline => _inner.Pipeline;

    public void Dispose() => _shown.Dispose();

    public void Clear(bool home) => _inner.Clear(home);

    public void Write(IRenderable renderable) => _inner.Write(renderable);

    public void WriteAnsi(Action<AnsiWriter> action) => _inner.WriteAnsi(action);

    public bool IsKeyAvailable() => _keys.Count > 0;

    public ConsoleKeyInfo? ReadKey(bool intercept) =>
        _keys.TryDequeue(out var key) ? key : throw new InvalidOperationException($"More is asked than was typed:\n{Shown}");

    public Task<ConsoleKeyInfo?> ReadKeyAsync(bool intercept, CancellationToken cancellationToken) => Task.FromResult(ReadKey(intercept));

    private static ConsoleKeyInfo Key(char character) => character switch
    {
        '↵' => new ConsoleKeyInfo('\r', ConsoleKey.Enter, false, false, false),
        '↓' => new ConsoleKeyInfo('\0', ConsoleKey.DownArrow, false, false, false),
        '␣' => new ConsoleKeyInfo(' ', ConsoleKey.Spacebar, false, false, false),
        _ => new ConsoleKeyInfo(character, ConsoleKey.None, false, false, false),
    };

    [GeneratedRegex(@"\x1b\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Order();
}
