namespace SupportMap.Diagnostics;

/// <summary>Collects the faults of one or more files. Not safe for use by two threads at once: give each file its own.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    public IReadOnlyList<Diagnostic> Items => _items;

    public bool HasErrors => _items.Exists(item => item.IsError);

    public void Add(DiagnosticCode code, SourceSpan span, string message, string help) =>
        _items.Add(new Diagnostic(code, span, message, help));

    public void AddRange(IEnumerable<Diagnostic> items) => _items.AddRange(items);

    /// <summary>All faults in the order a person meets them: by file, line, column, code.</summary>
    public IReadOnlyList<Diagnostic> Sorted() =>
        [.. _items.Distinct()
            .OrderBy(d => d.Span.File, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Line)
            .ThenBy(d => d.Span.Column)
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];
}
