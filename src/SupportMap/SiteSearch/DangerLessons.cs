using System.Globalization;
using SupportMap.Content.Model;

namespace SupportMap.SiteSearch;

/// <summary>
/// Learns from the examples of <c>danger.yaml</c> how much each word speaks for danger or against it, by logistic regression. The
/// script of the find page adds the words of a sentence up, so that it hears what no pattern was written for.
/// </summary>
/// <remarks>Only sums, products and roots are used, which are the same on every machine: the same examples give the same bytes.</remarks>
internal sealed class DangerLessons
{
    private const int LeastExamples = 3;
    private const int Rounds = 30;
    private const double Rate = 0.3;
    private const double RateOfBias = 0.02;
    private const double Decay = 3e-4;

    /// <summary>What one level of a word counts; the script has the same.</summary>
    private const double Step = 1;
    private const int Levels = 9;

    private readonly DangerFeatures features;
    private readonly List<(string[] Features, int Danger)> examples = [];
    private readonly int dangers;

    private DangerLessons(DangerFeatures features, int dangers) => (this.features, this.dangers) = (features, dangers);

    /// <summary>
    /// What any sentence starts with; for each danger and then for what is none the words that speak for it, by level from low to high,
    /// with semicolons between levels. Empty without examples.
    /// </summary>
    public static IReadOnlyList<string> Of(SearchWords words, IEnumerable<Need> needs)
    {
        var lessons = new DangerLessons(new DangerFeatures(words), words.Danger.Dangers.Count);
        foreach (var (index, danger) in words.Danger.Dangers.Index())
        {
            lessons.Add(danger.Examples, index);
        }

        if (lessons.examples.Count == 0)
        {
            return [];
        }

        var inDanger = words.Danger.Dangers.Select(danger => danger.Need).ToHashSet(StringComparer.Ordinal);
        lessons.Add(words.Danger.Ordinary, -1);
        lessons.Add(needs.Where(need => !inDanger.Contains(need.Id)).SelectMany(need => need.Words), -1);
        return lessons.Learn();
    }

    private void Add(IEnumerable<string> sentences, int danger) =>
        examples.AddRange(sentences.Select(sentence => (features.Of(sentence), danger)));

    private List<string> Learn()
    {
        var names = examples.SelectMany(example => example.Features).GroupBy(name => name, StringComparer.Ordinal)
            .Where(group => group.Count() >= LeastExamples).Select(group => group.Key).Order(StringComparer.Ordinal).ToArray();
        var places = names.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
        int[][] held = [.. examples.Select(example =>
            example.Features.Select(name => places.GetValueOrDefault(name, -1)).Where(place => place >= 0).ToArray())];
        var (weights, bias) = Weigh(held, names.Length);
        var rows = Enumerable.Range(0, dangers + 1)
            .Select(_ => Enumerable.Range(0, Levels).Select(_ => new List<string>()).ToArray()).ToArray();
        foreach (var (place, name) in names.Index())
        {
            var level = Math.Min(Levels, (int)Math.Round(Math.Abs(weights[place]) / Step));
            if (level > 0)
            {
                rows[weights[place] > 0 ? LikeliestDanger(held, place) : dangers][level - 1].Add(name);
            }
        }

        return
        [
            bias.ToString("0.00", CultureInfo.InvariantCulture),
            .. rows.Select(row => FindWords.Rows(row.Select(level => string.Join(',', level)))),
        ];
    }

    // Adagrad, over the examples in an order that mixes them.
    private (double[] Weights, double Bias) Weigh(int[][] held, int count)
    {
        var (weights, squares, bias) = (new double[count], new double[count], 0.0);
        Array.Fill(squares, 1e-8);
        var stride = StrideOf(held.Length);
        for (var round = 0; round < Rounds; round++)
        {
            for (var (done, at) = (0, round % held.Length); done < held.Length; done++, at = (at + stride) % held.Length)
            {
                var score = bias + held[at].Sum(place => weights[place]);
                var error = Likelihood(score) - (examples[at].Danger >= 0 ? 1 : 0);
                foreach (var place in held[at])
                {
                    var slope = error + Decay * weights[place];
                    squares[place] += slope * slope;
                    weights[place] -= Rate * slope / Math.Sqrt(squares[place]);
                }

                bias -= RateOfBias * error;
            }
        }

        return (weights, bias);
    }

    // The logistic function, with (1 - x / 256) to the power of 256 for e to the power of -x.
    private static double Likelihood(double score)
    {
        var power = 1 - Math.Clamp(score, -30, 30) / 256;
        for (var squared = 0; squared < 8; squared++)
        {
            power *= power;
        }

        return 1 / (1 + power);
    }

    // Near the golden section, and without a factor in common with the count.
    private static int StrideOf(int count)
    {
        var stride = (int)(count * 0.618);
        while (GreatestFactor(stride, count) != 1)
        {
            stride++;
        }

        return stride;
    }

    private static int GreatestFactor(int one, int other) => other == 0 ? one : GreatestFactor(other, one % other);

    private int LikeliestDanger(int[][] held, int place)
    {
        var (times, all) = (new double[dangers], new double[dangers]);
        foreach (var (at, example) in examples.Index().Where(example => example.Item.Danger >= 0))
        {
            all[example.Danger]++;
            times[example.Danger] += held[at].Contains(place) ? 1 : 0;
        }

        // A danger with few examples must not win by a single one.
        return Enumerable.Range(0, dangers).MaxBy(danger => times[danger] / (all[danger] + 5));
    }
}
