using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Editing.Import;

/// <summary>What an import would do. Nothing has been written yet.</summary>
/// <param name="Steps">One for each row that holds anything, in order.</param>
/// <param name="Diagnostics">Every fault of every row.</param>
/// <param name="Files">What to write: nothing when a row is bad, unless the good rows were asked for.</param>
public sealed record ImportPlan(IReadOnlyList<ImportStep> Steps, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<InputFile> Files)
{
    public bool HasErrors => Diagnostics.Any(fault => fault.IsError);
}
