using System.Diagnostics;

namespace SupportMap.Browser.Tests.Support;

/// <summary>Installs a package of Debian or Ubuntu, however busy the machine is with its own updates.</summary>
/// <param name="run">Runs a program with its arguments and gives its exit code and errors; null when it took too long.</param>
/// <param name="wait">Waits.</param>
/// <param name="say">Tells whoever runs the tests.</param>
internal sealed class AptGet(
    Func<string, IReadOnlyList<string>, (int ExitCode, string Errors)?> run, Action<TimeSpan> wait, Action<string> say)
{
    /// <summary>How long to wait for whoever holds apt's locks: a fresh machine often updates itself for minutes.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>How often to look whether the locks are free, and to say that they are not.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    // As apt-get words it in English, for its lists and for dpkg.
    private static readonly string[] LockWords =
        ["Could not get lock", "Unable to lock", "Unable to acquire the dpkg frontend lock", "is another process using it"];

    // What a machine says that was switched off while it installed something.
    private const string InterruptedWords = "dpkg was interrupted";

    private TimeSpan _waited;

    /// <summary>The real apt-get.</summary>
    public static AptGet OfThisMachine(Action<string> say) => new(Run, Thread.Sleep, say);

    /// <summary>Fetches the lists and installs the package; false when it cannot be had, after saying why.</summary>
    public bool Install(string package)
    {
        // With some lists missing the package may still be in the others.
        Stubbornly("update");
        return Stubbornly("install", "-y", "--no-install-recommends", package);
    }

    private bool Stubbornly(params string[] arguments)
    {
        var name = $"apt-get {arguments[0]}";
        for (var isSecondTry = false; ;)
        {
            if (run("apt-get", arguments) is not var (exitCode, errors))
            {
                say($"{name} was stopped: it took more than {Patience.TotalMinutes} minutes.");
                return false;
            }

            if (exitCode == 0)
            {
                return true;
            }

            var reason = errors.Trim().ReplaceLineEndings(" ");
            if (LockWords.Any(words => errors.Contains(words, StringComparison.Ordinal)))
            {
                if (_waited >= Patience)
                {
                    say($"{name} was given up after {Patience.TotalMinutes} minutes: {reason}");
                    return false;
                }

                var time = $"{_waited.TotalSeconds} of {Patience.TotalSeconds} seconds";
                say($"{name} waits for another program that installs something ({time}): {reason}");
                wait(Pause);
                _waited += Pause;
            }
            else if (isSecondTry)
            {
                say($"{name} failed twice: {reason}");
                return false;
            }
            else
            {
                say($"{name} failed and is tried once more: {reason}");
                if (errors.Contains(InterruptedWords, StringComparison.Ordinal))
                {
                    run("dpkg", ["--configure", "-a"]);
                }
                else
                {
                    wait(Pause);
                }

                isSecondTry = true;
            }
        }
    }

    private static (int ExitCode, string Errors)? Run(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive", ["LC_ALL"] = "C" },
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEndAsync();
        if (process.WaitForExit(Patience))
        {
            return (process.ExitCode, errors.Result);
        }

        process.Kill(entireProcessTree: true);
        return null;
    }
}
