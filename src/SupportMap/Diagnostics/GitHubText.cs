using System.Text;

namespace SupportMap.Diagnostics;

/// <summary>Words of entries in GitHub's Markdown.</summary>
public static class GitHubText
{
    // A character that nobody sees. GitHub looks for names and numbers of requests once numbers are characters again: it keeps them apart.
    private const string Apart = "&#8203;";

    /// <summary>Every character that Markdown, HTML or GitHub could take for something is written as a number.</summary>
    public static string Plain(string value)
    {
        var text = new StringBuilder();
        foreach (var rune in Visible.Text(value).EnumerateRunes())
        {
            var isPlain = " .,;’‘“”()'–/%£+?".Contains(rune.ToString(), StringComparison.Ordinal) && !IsAddress(text, rune);
            if (isPlain || Rune.IsLetterOrDigit(rune))
            {
                text.Append(rune.ToString());
            }
            else
            {
                text.Append("&#").Append(rune.Value).Append(';').Append(rune.Value is '@' or '#' ? Apart : "");
            }
        }

        return text.ToString();
    }

    // "www." alone makes a link.
    private static bool IsAddress(StringBuilder before, Rune rune) =>
        rune.Value == '.' && before.Length >= 3 && before.ToString(before.Length - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
