using SupportMap.Content.Model;

namespace SupportMap.SiteSearch;

/// <summary>What <c>danger.yaml</c> says, in few bytes: words are folded; see <see cref="WordsFile"/> for its lists.</summary>
/// <param name="Said">A word or a few, and other ways of saying them.</param>
/// <param name="Classes">
/// The words of each class. In patterns <c>A</c> stands for the first, and <c>AA</c> for what follows <c>Z</c>.
/// </param>
/// <param name="Dangers">Need, services, softer services, and the patterns of what is happening and of what only names it.</param>
/// <param name="Learned">How much each word speaks for a danger; see <see cref="DangerLessons"/>.</param>
/// <param name="TurnedBy">"all" or "about", what softens or nothing, and the patterns that turn and that undo it.</param>
internal sealed record DangerFile(
    string Skip,
    string Said,
    string Classes,
    IReadOnlyList<string[]> Dangers,
    string Harmless,
    IReadOnlyList<string[]> TurnedBy,
    IReadOnlyList<string> Learned)
{
    private const int Letters = 26;

    public static DangerFile Of(SearchWords all, IEnumerable<Need> needs)
    {
        var words = all.Danger;
        var codes = words.Classes.Index().ToDictionary(one => one.Item.Name, one => Code(one.Index), StringComparer.Ordinal);
        (codes["number"], codes["year"], codes["young"]) = ("#", "##", "###");
        string Patterns(IEnumerable<string> patterns) => string.Join(',', patterns.Select(pattern => Pack(pattern, codes)));
        return new DangerFile(
            FindWords.Join(words.Skip),
            FindWords.Rows(words.Said.Select(said => $"{FindText.Fold(said.Word)},{FindWords.Join(said.Also)}")),
            FindWords.Rows(words.Classes.Select(one => FindWords.Join(one.Words))),
            [.. words.Dangers.Select(danger => new[]
            {
                danger.Need ?? "",
                string.Join(',', danger.Services),
                string.Join(',', danger.Softly),
                Patterns(danger.Says),
                Patterns(danger.About),
            })],
            Patterns(words.Harmless),
            [.. words.TurnedBy.Select(turn => new[]
            {
                turn.TurnsAll ? "all" : "about", turn.Softens ? "softens" : "", Patterns(turn.When), Patterns(turn.Unless),
            })],
            DangerLessons.Of(all, needs));
    }

    internal static string Code(int index) => new((char)('A' + index % Letters), index / Letters + 1);

    // A gap is a point: "A.B me/us".
    private static string Pack(string pattern, Dictionary<string, string> codes) =>
        string.Join(' ', pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(
            part => part == ".." ? "." : string.Join('/', part.Split('/').Select(choice => PackChoice(choice, codes)))))
            .Replace(" . ", ".", StringComparison.Ordinal);

    private static string PackChoice(string choice, Dictionary<string, string> codes) =>
        choice is "|" or "&" ? choice : choice[0] == '<' ? codes[choice.Trim('<', '>')] : FindText.Fold(choice);
}
