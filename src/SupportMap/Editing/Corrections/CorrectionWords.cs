using System.Globalization;
using System.Text;
using SupportMap.Diagnostics;
using SupportMap.Editing.Import;

namespace SupportMap.Editing.Corrections;

/// <summary>Says what a correction does. What somebody sent stays text in all of it.</summary>
public static class CorrectionWords
{
    private const int LongestTitle = 100;

    private const string AfterCall =
        "They say that everything is right. Ring the service on the number on its page. If the service agrees, "
        + "record the check: apply the same submission with --confirmed phoned.";

    /// <summary>Lines for a terminal.</summary>
    public static string Human(Correction correction)
    {
        var text = new StringBuilder();
        foreach (var reason in correction.Reasons)
        {
            text.Append(CultureInfo.InvariantCulture, $"It cannot be applied: {Visible.Text(reason)}\n");
        }

        if (correction.Reasons.Count == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Visible.Text(Title(correction))}\n");
        }

        foreach (var change in correction.Changes.Where(_ => correction.Reasons.Count == 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {Visible.Text(change)}\n");
        }

        if (correction.WaitsForCall)
        {
            text.Append(AfterCall).Append('\n');
        }

        return Note(text, correction, line => $"  > {Visible.Text(line)}", "").ToString();
    }

    /// <summary>The text of a pull request, or of an issue, in GitHub's Markdown.</summary>
    public static string Markdown(Correction correction)
    {
        var text = new StringBuilder();
        if (correction.Reasons.Count > 0)
        {
            text.Append("This came from the form at `/change/` and cannot be applied as it is:\n\n");
            Items(text, correction.Reasons);
            if (correction.Sent.Count > 0)
            {
                text.Append("\nThey sent:\n\n");
                Items(text, correction.Sent.Select(fact => $"{fact.Column}: {fact.Text.Replace("\n", " | ", StringComparison.Ordinal)}"));
            }
        }
        else if (correction.WaitsForCall)
        {
            text.Append("This came from the form at `/change/`. They say that everything is right.\n\n"
                + "**Ring the service** on the number on its page. If the service agrees, give this pull request the label "
                + "`confirmed`: the date is then added to its entry.\n");
        }
        else if (correction.Kind == ImportKind.Same)
        {
            text.Append("This came from the form at `/change/`. It changes nothing: the entry already says this.\n");
        }
        else
        {
            text.Append("This came from the form at `/change/`. Anyone can send the form: check it before you merge it.\n\n");
            Items(text, correction.Changes);
        }

        return Note(text, correction, line => $"> {GitHubText.Plain(line)}  ", "\n").ToString();
    }

    /// <summary>What it is called on GitHub: letters, digits and plain marks.</summary>
    public static string Title(Correction correction)
    {
        var name = correction.Name.Length > 0 ? correction.Name : "A service";
        var what = correction.Reasons.Count > 0 ? "a correction that cannot be applied"
            : correction.WaitsForCall ? "everything is right"
            : correction.Kind == ImportKind.Adds ? "new"
            : correction.Kind == ImportKind.Same ? "no change"
            : string.Join(", ", correction.Keys);
        var title = Only($"{name}: {what}");
        return title.Length <= LongestTitle ? title : $"{title[..LongestTitle].TrimEnd()} …";
    }

    private static string Only(string text) => string.Concat(
        text.EnumerateRunes()
            .Where(rune => Rune.IsLetterOrDigit(rune) || " .,:'’()&-".Contains(rune.ToString(), StringComparison.Ordinal)));

    private static void Items(StringBuilder text, IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            text.Append("- ").Append(GitHubText.Plain(item)).Append('\n');
        }
    }

    private static StringBuilder Note(StringBuilder text, Correction correction, Func<string, string> line, string gap)
    {
        if (correction.Note.Length > 0)
        {
            text.Append(gap).Append("They also wrote:\n").Append(gap);
            foreach (var part in correction.Note.Split('\n'))
            {
                text.Append(line(part)).Append('\n');
            }
        }

        return text;
    }
}
