using System.Text.RegularExpressions;
using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>Things to do, for a paper without web addresses.</summary>
internal static partial class PlainSteps
{
    /// <summary>The same words, with no links but those that dial.</summary>
    public static RichText WithoutLinks(RichText text) => text with { Html = WebLink().Replace(text.Html, "$1") };

    [GeneratedRegex("<a href=\"(?!tel:)[^\"]*\"[^>]*>(.*?)</a>")]
    private static partial Regex WebLink();
}
