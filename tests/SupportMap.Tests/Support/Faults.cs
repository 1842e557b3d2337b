using Xunit;

namespace SupportMap.Tests.Support;

/// <summary>Lists of faults as tests want them: empty, and printed in full when they are not.</summary>
internal static class Faults
{
    private const int Most = 20;

    public static void None(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        if (all.Count > 0)
        {
            Assert.Fail($"{all.Count} faults:\n{string.Join('\n', all.Take(Most))}");
        }
    }
}
