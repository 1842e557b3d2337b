using System.Text;
using SupportMap.Content.Binding;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Tests.Support;

/// <summary>An input in which a text of a stranger stands wherever the reader takes it.</summary>
/// <param name="Files">The input, which has no error.</param>
/// <param name="Texts">What was put in, once for each value that was replaced; each has a number of its own at its end.</param>
internal sealed record SpoiledInput(IReadOnlyList<InputFile> Files, IReadOnlyList<string> Texts)
{
    private const int MostRounds = 200;

    private sealed record Value(string Path, string Text, SourceSpan Span);

    /// <summary>Puts a text in the place of every value, takes it out again where it is refused, until nothing is.</summary>
    public static SpoiledInput With(IReadOnlyList<InputFile> input, string hostile)
    {
        var values = input.SelectMany(Values).ToList();
        // What is the same text in two places may be a name and what refers to it: both are replaced alike.
        var texts = values.Select(value => value.Text)
            .Distinct()
            .Select((text, index) => (text, Hostile: $"{hostile} {index}"))
            .ToDictionary(pair => pair.text, pair => pair.Hostile, StringComparer.Ordinal);
        for (var round = 0; round < MostRounds; round++)
        {
            var files = input.Select(file => Replace(file, values.Where(value => value.Path == file.Path), texts)).ToList();
            var errors = SiteBuild.Check(files, TestInput.Options).Diagnostics.Where(one => one.IsError).ToList();
            if (errors.Count == 0)
            {
                return new SpoiledInput(files, [.. texts.Values]);
            }

            foreach (var refused in errors.SelectMany(error => Refused(error, values, texts)).ToList())
            {
                texts.Remove(refused);
            }
        }

        throw new InvalidOperationException($"“{Nasty.Show(hostile)}” is refused without end.");
    }

    private static IEnumerable<Value> Values(InputFile file)
    {
        var lines = Encoding.UTF8.GetString(file.Bytes).Split('\n');
        var isMarkdown = file.Path.EndsWith(".md", StringComparison.Ordinal);
        var end = isMarkdown ? Array.IndexOf(lines, "---", 1) : lines.Length;
        var yaml = string.Join('\n', lines[(isMarkdown ? 1 : 0)..end]);
        var node =
            YamlDocument.Read(new SourceFile(file.Path, file.Path, yaml), yaml, isMarkdown ? 2 : 1, YamlLimits.List, new DiagnosticBag());
        return Scalars(node!)
            .Where(scalar => scalar.Text.Length > 0 && scalar.Style != TextStyle.Block)
            .Select(scalar => new Value(file.Path, scalar.Text, scalar.Span));
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
        YamlList list => list.Items.SelectMany(Scalars),
        _ => [(YamlScalar)node],
    };

    private static InputFile Replace(InputFile file, IEnumerable<Value> values, Dictionary<string, string> texts)
    {
        var lines = Encoding.UTF8.GetString(file.Bytes).Split('\n');
        foreach (var value in values.Where(value => texts.ContainsKey(value.Text)).OrderByDescending(value => value.Span.Column))
        {
            var (line, column) = (value.Span.Line - 1, value.Span.Column - 1);
            var quoted = $"'{texts[value.Text].Replace("'", "''", StringComparison.Ordinal)}'";
            lines[line] = $"{lines[line][..column]}{quoted}{lines[line][(column + value.Span.Length)..]}";
        }

        return file with { Bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines)) };
    }

    // The values on the line of a fault; when there are none, those of its file; and then all that are left.
    private static IEnumerable<string> Refused(Diagnostic error, List<Value> values, Dictionary<string, string> texts)
    {
        var left = values.Where(value => texts.ContainsKey(value.Text)).ToList();
        var inFile = left.Where(value => error.Span.File == $"input/{value.Path}").ToList();
        var onLine = inFile.Where(value => value.Span.Line == error.Span.Line).ToList();
        return (onLine.Count > 0 ? onLine : inFile.Count > 0 ? inFile : left).Select(value => value.Text);
    }
}
