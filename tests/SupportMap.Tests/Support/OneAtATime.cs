using SupportMap.Tests.Support;

[assembly: Xunit.AssemblyFixture(typeof(OneAtATime))]

namespace SupportMap.Tests.Support;

/// <summary>
/// One project after the other, though <c>dotnet test</c> starts both at once: each keeps all cores busy, and together they took a
/// fifth longer.
/// </summary>
public sealed class OneAtATime : Xunit.IAsyncLifetime
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private FileStream? _running;

    public async ValueTask InitializeAsync()
    {
        var path = RepositoryRoot.Combine("tests", "SupportMap.Tests", "obj", "running");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        while ((_running = TryOpen(path)) is null)
        {
            await Task.Delay(Pause);
        }
    }

    public ValueTask DisposeAsync() => _running?.DisposeAsync() ?? ValueTask.CompletedTask;

    // The system gives the file back when a project ends, however it ends.
    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
