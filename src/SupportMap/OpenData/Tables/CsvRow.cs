namespace SupportMap.OpenData.Tables;

/// <summary>A row of a table.</summary>
/// <param name="Number">As a spreadsheet counts: the row of names is 1.</param>
/// <param name="Cells">As they are written, with quotes taken off.</param>
public sealed record CsvRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>What is wrong with its quotes; null for nothing.</summary>
    public string? Fault { get; init; }

    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);
}
