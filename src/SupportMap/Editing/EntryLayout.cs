using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Editing;

/// <summary>
/// The lines of a file, sorted by the fact they belong to, so that facts can be
/// moved, changed and added while every note stays with its fact.
/// </summary>
/// <param name="Head">The lines above the facts: the fence, and notes with an empty line below them.</param>
/// <param name="Blocks">The facts in the order of the file.</param>
/// <param name="Tail">The lines below the last fact, with the text.</param>
internal sealed record EntryLayout(IReadOnlyList<string> Head, IReadOnlyList<FactBlock> Blocks, IReadOnlyList<string> Tail)
{
    /// <summary>Sorts the lines of a file, or reports why they cannot be read.</summary>
    public static EntryLayout? Read(SourceFile file, DiagnosticBag bag)
    {
        var front = file.IsMarkdown ? FrontMatter.Split(file, bag) : null;
        if (file.IsMarkdown && front is null)
        {
            return null;
        }

        var yaml = front?.Yaml ?? file.Text;
        var first = front?.YamlLine ?? 1;
        if (YamlDocument.Read(file, yaml, first, YamlLimits.List, bag) is not YamlMap { Entries.Count: > 0 } map || bag.HasErrors)
        {
            return null;
        }

        var lines = file.Text.Split('\n');
        // The last line of the facts: the second fence, or the end of the file, comes below it.
        var end = first - 1 + yaml.Split('\n').Length - (yaml.EndsWith('\n') ? 1 : 0);
        return Sort(lines, first - 1, end, map);
    }

    /// <summary>The file with its facts in this order.</summary>
    public EntryLayout InOrder(IReadOnlyList<Key> order)
    {
        var rank =
            order.Select((key, index) => (key.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index, StringComparer.Ordinal);
        IReadOnlyList<FactBlock> sorted = [.. Blocks.OrderBy(block => rank.GetValueOrDefault(block.Name, int.MaxValue))];
        return sorted.SequenceEqual(Blocks)
            ? this
            : this with
            {
                Blocks = [sorted[0] with { Above = [.. sorted[0].Above.SkipWhile(string.IsNullOrWhiteSpace)] }, .. sorted.Skip(1)],
            };
    }

    /// <summary>The file with one fact written anew, added in its place, or taken out.</summary>
    /// <param name="text">The new lines, each with its end; null to take the fact out. Notes above it stay.</param>
    public EntryLayout With(Key key, string? text, IReadOnlyList<Key> order)
    {
        var index = Blocks.ToList().FindIndex(block => block.Name == key.Name);
        IReadOnlyList<string> lines = text is null ? [] : text.TrimEnd('\n').Split('\n');
        if (index >= 0)
        {
            return this with { Blocks = [.. Blocks.Take(index), Blocks[index] with { Lines = lines }, .. Blocks.Skip(index + 1)] };
        }

        if (text is null)
        {
            return this;
        }

        var names = order.Select(other => other.Name).ToList();
        var rank = names.IndexOf(key.Name);
        var at = Blocks.ToList().FindLastIndex(block => names.IndexOf(block.Name) is >= 0 and var other && other < rank) + 1;
        return this with { Blocks = [.. Blocks.Take(at), new FactBlock(key.Name, [], lines), .. Blocks.Skip(at)] };
    }

    /// <summary>The text below the facts, written anew.</summary>
    public EntryLayout WithBody(string body) =>
        this with
        {
            Tail = [.. Tail.TakeWhile(line => line.TrimEnd() != "---"), "---", .. body.Length == 0 ? [""] : $"{body}\n".Split('\n')],
        };

    public override string ToString() =>
        string.Join('\n', [.. Head, .. Blocks.SelectMany(block => block.Above.Concat(block.Lines)), .. Tail]);

    private static EntryLayout Sort(string[] lines, int start, int end, YamlMap map)
    {
        IReadOnlyList<int> keys = [.. map.Entries.Select(entry => entry.Key.Span.Line - 1)];
        var blocks = new List<FactBlock>();
        var above = AboveFirst(lines, start, keys[0]);
        var from = above;
        for (var i = 0; i < keys.Count; i++)
        {
            var next = i + 1 < keys.Count ? keys[i + 1] : end;
            // Notes at the start of a line, and empty lines, belong to what follows.
            var last = next;
            while (last > keys[i] + 1 && IsBetween(lines[last - 1]))
            {
                last--;
            }

            blocks.Add(new FactBlock(map.Entries[i].Key.Text, lines[from..keys[i]], lines[keys[i]..last]));
            from = last;
        }

        return new EntryLayout(lines[..above], blocks, lines[from..]);
    }

    // Notes at the top with an empty line below them are about the whole file.
    private static int AboveFirst(string[] lines, int start, int firstKey)
    {
        var empty = Array.FindLastIndex(lines, Math.Max(firstKey - 1, 0), Math.Max(firstKey - start, 0), string.IsNullOrWhiteSpace);
        return empty >= start ? empty + 1 : start;
    }

    private static bool IsBetween(string line) => line.Length == 0 || line[0] == '#' || string.IsNullOrWhiteSpace(line);
}
