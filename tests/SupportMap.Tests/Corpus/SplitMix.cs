namespace SupportMap.Tests.Corpus;

/// <summary>A small random number generator (SplitMix64) whose numbers stay the same in every version of .NET.</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 up to, not with, <paramref name="below"/>.</summary>
    public int Next(int below) => (int)((Bits() >> 32) * (ulong)below >> 32);

    /// <summary>A number from 0 up to, not with, 1.</summary>
    public double Fraction() => (Bits() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(int percent) => Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    /// <summary>Some different ones of the items; fewer when there are not so many.</summary>
    public IReadOnlyList<T> Pick<T>(IReadOnlyList<T> items, int count)
    {
        var left = items.ToList();
        var picked = new List<T>();
        while (picked.Count < count && left.Count > 0)
        {
            var at = Next(left.Count);
            picked.Add(left[at]);
            left.RemoveAt(at);
        }

        return picked;
    }

    /// <summary>One of the items, each as often as its weight says.</summary>
    public T Weighted<T>(IReadOnlyList<(T Item, int Weight)> items)
    {
        var at = Next(items.Sum(item => item.Weight));
        foreach (var (item, weight) in items)
        {
            if ((at -= weight) < 0)
            {
                return item;
            }
        }

        throw new InvalidOperationException("The weights are not above zero.");
    }

    private ulong Bits()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
