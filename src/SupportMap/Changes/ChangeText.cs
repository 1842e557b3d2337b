using System.Text;
using SupportMap.Diagnostics;

namespace SupportMap.Changes;

/// <summary>Changes in plain words, for people who do not read code.</summary>
public static class ChangeText
{
    private const int LongestValue = 300;

    /// <summary>What happens to an entry, as one sentence without its name in front.</summary>
    public static string Headline(EntryChange change) => change.Kind switch
    {
        ChangeKind.Added => "is new on the site",
        ChangeKind.AddedAsDraft => "is a new draft, not on the site",
        ChangeKind.Published => "is now on the site",
        ChangeKind.Closed when change.Service?.SupersededBy is { } next => $"has closed; its page links to “{next}”",
        ChangeKind.Closed => "has closed",
        ChangeKind.Hidden => "is a draft again, off the site",
        ChangeKind.Removed => "is removed",
        _ => change.Facts.Count == 1 ? "changes" : $"has {change.Facts.Count} changes",
    };

    /// <summary>One change of a fact: <c>phone number: from “01632 960123” to “01632 960124”</c>.</summary>
    public static string Sentence(FactChange fact) => (fact.Before, fact.After) switch
    {
        (null, { } after) => $"{fact.What}: added {Quoted(after)}",
        ({ } before, null) => $"{fact.What}: removed {Quoted(before)}",
        _ => $"{fact.What}: from {Quoted(fact.Before ?? "")} to {Quoted(fact.After ?? "")}",
    };

    /// <summary>One change of a fact without the value of before, for everybody to read.</summary>
    /// <param name="isStillSo">Whether the newest version holds the value of after.</param>
    public static string PublicSentence(FactChange fact, bool isStillSo) => (fact.Before, fact.After) switch
    {
        (null, { } after) when isStillSo => $"{fact.What}: added {Quoted(after)}",
        (_, { } after) when isStillSo => $"{fact.What}: now {Quoted(after)}",
        _ => $"{FactChanges.WithoutValue(fact.What)}: changed",
    };

    /// <summary>Lines for a terminal.</summary>
    public static string Human(CatalogueChanges changes)
    {
        var text = new StringBuilder();
        foreach (var entry in changes.Entries)
        {
            text.Append(entry.IsCrisis ? "CRISIS NUMBER  " : "").Append(Visible.Text(entry.Name)).Append(' ').Append(Headline(entry))
                .Append('\n');
            foreach (var fact in entry.Facts)
            {
                text.Append("  - ").Append(Visible.Text(Sentence(fact))).Append('\n');
            }
        }

        foreach (var file in changes.Files)
        {
            text.Append("The file ").Append(Visible.Text(file)).Append(" changes\n");
        }

        return changes.IsEmpty ? "No change that readers or partners would notice.\n" : text.ToString();
    }

    /// <summary>A summary for a pull request, in GitHub's Markdown. Nothing that an entry says can be anything but text in it.</summary>
    public static string Markdown(CatalogueChanges changes)
    {
        var text = new StringBuilder("## What changes for readers\n\n");
        if (changes.IsEmpty)
        {
            return text.Append("No change that readers or partners would notice.\n").ToString();
        }

        if (changes.Entries.Any(entry => entry.IsCrisis))
        {
            text.Append("> **This changes a crisis number.** Ring it before you merge.\n\n");
        }

        if (changes.Entries.Count > 0)
        {
            text.Append("| | what | before | after |\n|---|---|---|---|\n");
            foreach (var entry in changes.Entries)
            {
                Rows(entry, text);
            }
        }

        foreach (var file in changes.Files)
        {
            text.Append("\n- The file ").Append(GitHubText.Plain(file)).Append(" changes. Read it below.\n");
        }

        return text.ToString();
    }

    private static void Rows(EntryChange entry, StringBuilder text)
    {
        var name = $"{(entry.IsCrisis ? "**CRISIS** " : "")}**{GitHubText.Plain(entry.Name)}**";
        if (entry.Kind != ChangeKind.Changed)
        {
            text.Append("| ").Append(name).Append(" | ").Append(GitHubText.Plain(Headline(entry))).Append(" | | |\n");
            name = "";
        }

        foreach (var fact in entry.Facts)
        {
            text.Append("| ").Append(name).Append(" | ").Append(GitHubText.Plain(fact.What))
                .Append(" | ").Append(GitHubText.Plain(Short(fact.Before ?? "")))
                .Append(" | ").Append(GitHubText.Plain(Short(fact.After ?? ""))).Append(" |\n");
            name = "";
        }
    }

    private static string Quoted(string value) => $"“{Short(value)}”";

    private static string Short(string value) => value.Length <= LongestValue ? value : $"{value[..LongestValue].TrimEnd()} …";
}
