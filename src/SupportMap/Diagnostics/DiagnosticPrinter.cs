using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SupportMap.Diagnostics;

/// <summary>Writes faults for people and for programs. The only place that knows the formats.</summary>
public static class DiagnosticPrinter
{
    /// <summary>The page that has an example and a cure for each code; each code is a heading.</summary>
    public const string Explained = "docs/diagnostics.md";

    /// <summary>With the line, a mark below the place, and help.</summary>
    /// <param name="excerpt">The part of the line that holds a span, and the column at which the span starts in it; or null.</param>
    /// <param name="paint">Puts colour on a piece of text; the text itself when there is none.</param>
    public static string Human(
        IEnumerable<Diagnostic> diagnostics, Func<SourceSpan, (string Text, int Column)?> excerpt, Func<Tone, string, string> paint)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var tone = diagnostic.IsError ? Tone.Error : Tone.Warning;
            text.Append(paint(Tone.Place, Place(diagnostic.Span))).Append(": ")
                .Append(paint(tone, $"{Name(diagnostic)} {diagnostic.Code.Id}")).Append(": ")
                .Append(Visible.Text(diagnostic.Message)).Append('\n');
            if (!diagnostic.Code.IsOfFile && excerpt(diagnostic.Span) is var (line, column))
            {
                var number = diagnostic.Span.Line.ToString(CultureInfo.InvariantCulture);
                var margin = new string(' ', number.Length);
                var marked = line.AsSpan(column, Math.Clamp(diagnostic.Span.Length, 0, line.Length - column));
                var marks = new string('^', Math.Max(1, Visible.Width(marked)));
                text.Append(' ').Append(number).Append(" | ").Append(line).Append('\n');
                text.Append(' ').Append(margin).Append(" | ").Append(' ', Visible.Width(line.AsSpan(0, column))).Append(paint(tone, marks))
                    .Append('\n');
            }

            text.Append("   ").Append(paint(Tone.Help, "help:")).Append(' ').Append(Visible.Text(diagnostic.Help)).Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>One line each: good for screen readers and for programs that search text.</summary>
    public static string Plain(IEnumerable<Diagnostic> diagnostics) =>
        string.Concat(
            diagnostics.Select(d => $"{Place(d.Span)}: {Name(d)} {d.Code.Id}: {Visible.Text(d.Message)}. Help: {Visible.Text(d.Help)}\n"));

    /// <summary>Annotations that GitHub shows on the changed lines. Source: GitHub Actions, workflow commands.</summary>
    public static string GitHub(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var d in diagnostics)
        {
            var end = d.Span.Column + d.Span.Length;
            text.Append(
                CultureInfo.InvariantCulture,
                $"::{Name(d)} file={Property(Visible.Text(d.Span.File))},line={d.Span.Line},col={d.Span.Column},endColumn={end},title="
                + $"{d.Code.Id} {Property(d.Code.Title)}::"
                + $"{Data($"{Visible.Text(d.Message)}\n{Visible.Text(d.Help)}\nMore: {Explained}#{d.Code.Id.ToLowerInvariant()}")}\n");
        }

        return text.ToString();
    }

    /// <summary>An array of <c>{code, severity, file, line, column, message, help}</c>.</summary>
    public static string Json(IEnumerable<Diagnostic> diagnostics)
    {
        var rows = diagnostics.Select(
            d => new DiagnosticRow(
                d.Code.Id, Name(d), Visible.Text(d.Span.File), d.Span.Line, d.Span.Column, Visible.Text(d.Message), Visible.Text(d.Help)))
            .ToList();
        return rows.Count == 0 ? "[]\n" : JsonSerializer.Serialize(rows, DiagnosticJson.Readable.ListDiagnosticRow) + "\n";
    }

    /// <summary>"2 errors, 1 warning".</summary>
    public static string Count(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(d => d.IsError);
        return $"{Plural(errors, "error")}, {Plural(diagnostics.Count - errors, "warning")}";
    }

    /// <summary>A number and what it counts.</summary>
    public static string Plural(int count, string word) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}");

    private static string Name(Diagnostic diagnostic) => diagnostic.IsError ? "error" : "warning";

    private static string Place(SourceSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{Visible.Text(span.File)}:{span.Line}:{span.Column}");

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
