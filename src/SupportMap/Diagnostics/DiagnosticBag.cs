namespace SupportMap.Diagnostics;

/// <summary>Collects the faults of one or more files. Not safe for use by two threads at once: give each file its own.</summary>
public sealed class DiagnosticBag
{
    // A value may be as long as its file.
    private const int MostOfMessage = 300;
    private const int MostOfHelp = 600;

    private readonly List<Diagnostic> _items = [];

    public IReadOnlyList<Diagnostic> Items => _items;

    public bool HasErrors => _items.Exists(item => item.IsError);

    public void Add(DiagnosticCode code, SourceSpan span, string message, string help) =>
        _items.Add(new Diagnostic(code, span, Short(message, MostOfMessage), Short(help, MostOfHelp)));

    public void AddRange(IEnumerable<Diagnostic> items) => _items.AddRange(items);

    /// <summary>All faults in the order a person meets them: by file, line, column, code; then as they were found.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _items.Distinct()
            .OrderBy(d => d.Span.File, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Line)
            .ThenBy(d => d.Span.Column)
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)];

    private static string Short(string text, int most)
    {
        var half = most / 2;
        return text.Length <= most ? text : $"{text[..half]} … {text[^half..]}";
    }
}
