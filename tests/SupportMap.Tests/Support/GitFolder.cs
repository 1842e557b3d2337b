using System.Diagnostics;

namespace SupportMap.Tests.Support;

/// <summary>A repository of its own for one test, gone afterwards.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly TempFolder _folder = new();

    public GitFolder() => Git("init", "--quiet", "--initial-branch=main");

    public string Path => _folder.Path;

    public string Write(string path, string text) => _folder.Write(path, text);

    public void Copy(string from, string name) => _folder.Copy(from, name);

    public string Combine(params string[] parts) => _folder.Combine(parts);

    /// <summary>Keeps everything as it is now, on a fixed day.</summary>
    public void Commit(string message)
    {
        Git("add", "--all");
        Git("-c", "user.name=Tests", "-c", "user.email=tests@example.org", "commit", "--quiet", "--message", message);
    }

    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Path, RedirectStandardOutput = true };
        // Nothing of the machine's own settings, and always the same time.
        start.Environment["GIT_CONFIG_GLOBAL"] = "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_AUTHOR_DATE"] = start.Environment["GIT_COMMITTER_DATE"] = "2026-11-01T10:00:00Z";
        using var git = Process.Start(start)!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed");
    }

    public void Dispose() => _folder.Dispose();
}
