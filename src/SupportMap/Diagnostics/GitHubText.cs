using System.Text;

namespace SupportMap.Diagnostics;

/// <summary>Words of entries in GitHub's Markdown.</summary>
public static class GitHubText
{
    /// <summary>Every character that Markdown, HTML or GitHub could take for something is written as a number.</summary>
    public static string Plain(string value)
    {
        var text = new StringBuilder();
        foreach (var rune in Visible.Text(value).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || " .,;’‘“”()'–/%£+?".Contains(rune.ToString(), StringComparison.Ordinal))
            {
                text.Append(rune.ToString());
            }
            else
            {
                text.Append("&#").Append(rune.Value).Append(';');
            }
        }

        return text.ToString();
    }
}
