using System.Text;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.SiteSearch;

/// <summary>Does the crisis box answer people in danger, and nobody else?</summary>
public sealed class DangerTests(ITestOutputHelper output)
{
    // Every third sentence is held back: its misses are counted and never printed, so that nothing is fitted to them.
    private const int Held = 3;

    /// <param name="open">The least percentage of the sentences that words and patterns were written with.</param>
    /// <param name="held">The least percentage of those held back.</param>
    [Theory]
    [InlineData(true, 98, 88)]
    [InlineData(false, 98, 94)]
    public void Danger_is_heard_and_what_only_sounds_so_is_not(bool isDanger, int open, int held)
    {
        var (ofDanger, harmless) = QuerySet.Sentences();
        var sentences = isDanger ? ofDanger : harmless;
        var isRight = FindPageScript.Answer(RealInput.Site.Files!, sentences)
            .Select(shown => shown.Urgent.Count > 0 == isDanger)
            .ToList();

        foreach (var (_, sentence) in sentences.Index().Where(one => !IsHeld(one.Index) && !isRight[one.Index]))
        {
            output.WriteLine($"{(isDanger ? "not heard" : "false alarm")}: {sentence}");
        }

        Assert.InRange(Share(isRight.Where((_, at) => !IsHeld(at))), open, 100);
        Assert.InRange(Share(isRight.Where((_, at) => IsHeld(at))), held, 100);
    }

    [Fact]
    public void Each_class_says_above_it_what_it_hears()
    {
        var file = RealInput.Files.Single(file => file.Path == "danger.yaml");
        var lines = Encoding.UTF8.GetString(file.Bytes).Split('\n');
        var classes = lines.Index().SkipWhile(line => line.Item != "classes:").Skip(1).TakeWhile(line => line.Item.Length > 0)
            .Where(line => !IsComment(line.Item));

        Assert.Equal([], classes.Where(line => !IsComment(lines[line.Index - 1])).Select(line => line.Item));
    }

    private static bool IsComment(string line) => line.TrimStart().StartsWith('#');

    private static bool IsHeld(int at) => at % Held == Held - 1;

    private static double Share(IEnumerable<bool> all) => 100 * all.Average(isRight => isRight ? 1.0 : 0.0);
}
