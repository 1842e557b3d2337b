namespace SupportMap.Diagnostics;

/// <summary>Finds what somebody probably meant.</summary>
public static class Nearest
{
    // Nobody mistypes a name this long, and a stranger must not make us compare it with everything.
    private const int MaxLength = 80;

    /// <summary>The candidate most like <paramref name="text"/>, or null when none is near. Ties go to the first candidate.</summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        var wanted = text.Trim().ToLowerInvariant();
        if (wanted.Length is 0 or > MaxLength)
        {
            return null;
        }

        var list = candidates as IReadOnlyList<string> ?? [.. candidates];
        var limit = Math.Max(1, wanted.Length / 3);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in list.Where(candidate => Math.Abs(candidate.Length - wanted.Length) <= limit))
        {
            var distance = Distance(wanted, candidate.ToLowerInvariant());
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return bestDistance <= limit ? best : ByPart(wanted, list);
    }

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour (optimal string alignment).</summary>
    public static int Distance(string a, string b)
    {
        // The row above, and the one above that.
        var (above, before) = (new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        var row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least = Math.Min(least, before[j - 2] + 1);
                }

                row[j] = least;
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }

    // "fod" is one letter from "food", but the id is "food-and-clothes"; "Foodbank, Seaport" may be "seaport-foodbank".
    private static string? ByPart(string wanted, IReadOnlyList<string> candidates)
    {
        var words = Words(wanted);
        if (words.Length == 0)
        {
            return null;
        }

        string? best = null;
        var bestShare = 0.0;
        foreach (var candidate in candidates)
        {
            var share = Shared(words, Words(candidate.ToLowerInvariant()));
            if (share > bestShare)
            {
                (best, bestShare) = (candidate, share);
            }
        }

        return best;
    }

    // Which share of the words of both they have in common; 0 for less than half of those asked for.
    private static double Shared(string[] wanted, string[] candidate)
    {
        var found = wanted.Count(word => Array.Exists(candidate, other => IsLike(word, other)));
        return found * 2 < wanted.Length ? 0 : (double)found / (wanted.Length + candidate.Length);
    }

    private static bool IsLike(string word, string other) =>
        other.StartsWith(word, StringComparison.Ordinal)
        || (Math.Abs(word.Length - other.Length) <= 1 && Distance(word, other) <= Math.Max(1, word.Length / 4));

    private static string[] Words(string text) =>
        [.. text.Split('-', ' ', '_', '/', ',', '&', '(', ')').Where(word => word.Length > 2 && word is not ("and" or "the" or "for"))];
}
