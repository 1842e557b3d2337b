using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>A browser is got on a machine that is busy with its own updates, or whose mirror fails once.</summary>
public sealed class AptGetTests
{
    private const string ListsAreHeld =
        "E: Could not get lock /var/lib/apt/lists/lock. It is held by process 4123 (apt-get)\n" +
        "E: Unable to lock directory /var/lib/apt/lists/";
    private const string DpkgIsHeld = "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 4123 (unattended-upgr)";
    private const string MirrorFails = "E: Failed to fetch http://mirror.example/chromium.deb  503  Service Unavailable";

    private const string DpkgWasInterrupted =
        "E: dpkg was interrupted, you must manually run 'dpkg --configure -a' to correct the problem.";

    private readonly List<string> _said = [];
    private readonly List<string> _run = [];
    private TimeSpan _waited;

    [Fact]
    public void Locks_are_waited_for()
    {
        Assert.True(Install(ListsAreHeld, ListsAreHeld, null, DpkgIsHeld, null));

        Assert.Equal(["update", "update", "update", "install", "install"], _run);
        Assert.Equal(TimeSpan.FromSeconds(30), _waited);
        Assert.Equal(3, _said.Count);
        Assert.All(_said, text => Assert.Contains("held by process 4123", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_waits_for_a_lock_for_ever()
    {
        Assert.False(Install([.. Enumerable.Repeat(ListsAreHeld, 100)]));

        Assert.Equal(TimeSpan.FromMinutes(5), _waited);
        Assert.StartsWith("apt-get install was given up after 5 minutes: ", _said[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_mirror_that_fails_once_is_asked_again() => Assert.True(Install(null, MirrorFails, null));

    [Fact]
    public void A_mirror_that_fails_twice_is_not()
    {
        Assert.False(Install(null, MirrorFails, MirrorFails));

        Assert.Equal($"apt-get install failed twice: {MirrorFails}", _said[^1]);
    }

    [Fact]
    public void What_a_switched_off_machine_left_half_installed_is_finished_first()
    {
        Assert.True(Install(null, DpkgWasInterrupted, null, null));

        Assert.Equal(["update", "install", "dpkg --configure -a", "install"], _run);
    }

    [Fact]
    public void A_list_that_cannot_be_fetched_does_not_stop_the_others() => Assert.True(Install(MirrorFails, MirrorFails, null));

    /// <param name="errors">What apt-get says on each run; null when it succeeds.</param>
    private bool Install(params string?[] errors)
    {
        var answers = new Queue<string?>(errors);
        var apt = new AptGet(
            (program, arguments) =>
            {
                _run.Add(program == "apt-get" ? arguments[0] : $"{program} {string.Join(' ', arguments)}");
                return answers.Dequeue() is { } error ? (100, error) : (0, "");
            },
            pause => _waited += pause,
            _said.Add);
        return apt.Install("chromium");
    }
}
