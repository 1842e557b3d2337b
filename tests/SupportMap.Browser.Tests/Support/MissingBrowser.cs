namespace SupportMap.Browser.Tests.Support;

/// <summary>A run without a browser fails once: the first test that needs one says why, and the others are skipped.</summary>
/// <param name="why">Why there is none.</param>
internal sealed class MissingBrowser(string why)
{
    private int _told;

    /// <summary>Ends the test.</summary>
    public void EndTest()
    {
        if (Interlocked.Exchange(ref _told, 1) == 0)
        {
            Assert.Fail(why);
        }

        Assert.Skip("There is no browser. The test that failed says why.");
    }
}
