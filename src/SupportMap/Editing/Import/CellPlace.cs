using SupportMap.Diagnostics;

namespace SupportMap.Editing.Import;

/// <summary>A cell, as people find it.</summary>
/// <param name="Index">The place of the column, from 1.</param>
internal readonly record struct CellPlace(string Table, int Row, int Index, string Column)
{
    public void Report(DiagnosticCode code, string message, string help, DiagnosticBag bag) =>
        bag.Add(code, new SourceSpan(Table, Row, Index), $"row {Row}, column “{Column}”: {message}", help);
}
