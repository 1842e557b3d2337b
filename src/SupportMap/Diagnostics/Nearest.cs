namespace SupportMap.Diagnostics;

/// <summary>Finds what somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate most like <paramref name="text"/>, or null when none is near. Ties go to the first candidate.</summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        var wanted = text.ToLowerInvariant();
        var limit = Math.Max(1, wanted.Length / 3);
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(wanted, candidate.ToLowerInvariant());
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return bestDistance <= limit ? best : StartOrPart(wanted, candidates);
    }

    // "fod" is one letter from "food", but the id is "food-and-clothes": look at the parts of ids as well.
    private static string? StartOrPart(string wanted, IEnumerable<string> candidates)
    {
        if (wanted.Length < 3)
        {
            return null;
        }

        return candidates.FirstOrDefault(c => c.ToLowerInvariant().Split('-', ' ').Any(part => part.Length > 2 && (part.StartsWith(wanted, StringComparison.Ordinal) || Distance(part, wanted) <= Math.Max(1, wanted.Length / 4))));
    }

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least = Math.Min(least, rows[i - 2, j - 2] + 1);
                }

                rows[i, j] = least;
            }
        }

        return rows[a.Length, b.Length];
    }
}
