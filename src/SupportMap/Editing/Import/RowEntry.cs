using System.Text;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Editing.Import;

/// <summary>The file that a row makes or changes.</summary>
internal static class RowEntry
{
    private const int MostWords = 80;

    /// <summary>The text of a new file.</summary>
    public static string New(TableRow row, bool keepsStatus)
    {
        var facts = RowFacts.Keys(row)
            .Select(key => (key.Name, Fact: RowFacts.Of(key, row, null)))
            .Where(each => each.Fact is not null)
            .ToDictionary(each => each.Name, each => each.Fact!, StringComparer.Ordinal);
        facts.Remove(ServiceKeys.Details.Name, out var details);
        var draft = new TextFact(Choices.Statuses.Write(ServiceStatus.Draft));
        var status = keepsStatus ? facts.GetValueOrDefault(ServiceKeys.Status.Name, draft) : draft;
        facts[ServiceKeys.Status.Name] = status;
        if (status == draft)
        {
            facts.TryAdd(ServiceKeys.Sources.Name, new ListFact([]));
        }

        return FactWriter.Markdown(facts, RowFacts.Words(details), ServiceKeys.All);
    }

    /// <summary>
    /// The text of a file with what a row says otherwise, and the changes in
    /// plain words; the text is null when it cannot be read.
    /// </summary>
    public static (string? Text, IReadOnlyList<string> Changes) Changed(TableRow row, InputFile file, Service service, bool keepsStatus)
    {
        var raw = TextDecoder.Text(file.Bytes);
        var source = new SourceFile(file.Path, file.Path, raw) { Keys = FileKinds.EntryKeys };
        if (EntryLayout.Read(source, new DiagnosticBag()) is not { } layout)
        {
            return (null, []);
        }

        var changes = new List<string>();
        foreach (var key in RowFacts.Keys(row).Where(key => keepsStatus || key != ServiceKeys.Status))
        {
            var (before, after) = (RowFacts.Of(key, service), RowFacts.Of(key, row, service));
            var (old, now) = (RowFacts.Words(before), RowFacts.Words(after));
            var isThere = key == ServiceKeys.Details ? old.Length > 0 : layout.Blocks.Any(block => block.Name == key.Name);
            if (old == now || (after is null && !isThere))
            {
                continue;
            }

            var (was, becomes) = (Short(RowFacts.Shown(key, service)), Short(RowFacts.Shown(key, row)));
            changes.Add(
                after is null
                    ? $"removes {key.Name}, which was “{was}”"
                    : isThere
                    ? $"{key.Name} was “{was}” and becomes “{becomes}”"
                    : $"adds {key.Name}: “{becomes}”");
            layout = key == ServiceKeys.Details && file.Path.EndsWith(".md", StringComparison.Ordinal)
                ? layout.WithBody(now)
                : layout.With(
                    key,
                    after is null ? null : key == ServiceKeys.Details ? Block(key, now) : FactWriter.Line(key.Name, after),
                    ServiceKeys.All);
        }

        return (layout.ToString(), changes);
    }

    public static InputFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    // A text of several lines below its name.
    private static string Block(Key key, string text) =>
        $"{key.Name}: |\n{string.Concat(text.Split('\n').Select(line => line.Length == 0 ? "\n" : $"  {line}\n"))}";

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length > MostWords ? line[..MostWords] + "…" : line;
    }
}
