using System.Reflection;
using System.Text;
using System.Text.Json;

/// <summary>
/// Runs the program again and again in one process: .NET calls <see cref="Initialize"/> before the program begins. Most of a short run
/// is compiling its code, which is done only once here.
/// </summary>
// .NET looks for this name, without a namespace.
internal sealed class StartupHook
{
    /// <summary>The exit code of a process of .NET that ends with an exception.</summary>
    private const int Crashed = 134;

    /// <summary>
    /// Reads a line of JSON for each run, [folder, argument ...], and answers [exit code, output, errors], until its input ends.
    /// </summary>
    public static void Initialize()
    {
        Environment.SetEnvironmentVariable("DOTNET_STARTUP_HOOKS", null);
        var (questions, answers) = (Console.In, Console.Out);
        using var output = new Kept();
        using var errors = new Kept();
        // The program may hold on to what it finds here in its first run.
        Console.SetOut(output);
        Console.SetError(errors);
        Console.SetIn(TextReader.Null);
        while (questions.ReadLine() is { } question)
        {
            var (folder, arguments) = JsonSerializer.Deserialize<string[]>(question)! is [var first, .. var rest] ? (first, rest) : default;
            Environment.CurrentDirectory = folder;
            var exitCode = Run(arguments);
            Environment.CurrentDirectory = Path.GetTempPath();
            answers.WriteLine(JsonSerializer.Serialize(new[] { $"{exitCode}", output.Take(), errors.Take() }));
            answers.Flush();
        }

        Environment.Exit(0);
    }

    private static int Run(string[] arguments)
    {
        try
        {
            return (int)Assembly.Load("supportmap").EntryPoint!.Invoke(null, [arguments])!;
        }
        catch (TargetInvocationException e)
        {
            Console.Error.WriteLine($"Unhandled exception. {e.InnerException}");
            return Crashed;
        }
    }

    /// <summary>What was written since it was last taken.</summary>
    private sealed class Kept : TextWriter
    {
        private readonly StringBuilder _text = new();

        public override Encoding Encoding { get; } = new UTF8Encoding(false);

        public override void Write(char value)
        {
            lock (_text)
            {
                _text.Append(value);
            }
        }

        public override void Write(string? value)
        {
            lock (_text)
            {
                _text.Append(value);
            }
        }

        public string Take()
        {
            lock (_text)
            {
                var text = _text.ToString();
                _text.Clear();
                return text;
            }
        }
    }
}
