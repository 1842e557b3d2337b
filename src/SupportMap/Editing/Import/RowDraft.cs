using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Editing.Import;

/// <summary>A row on its way to a file.</summary>
/// <param name="own">The faults of the cells themselves.</param>
internal sealed class RowDraft(TableRow row, string path, DiagnosticBag own)
{
    public TableRow Row => row;

    /// <summary>The file within the input folder.</summary>
    public string Path => path;

    /// <summary>The file as it would be; null when nothing changes in it.</summary>
    public InputFile? File { get; set; }

    /// <summary>True when cells could not be used: then the file is only checked for what is wrong in the others.</summary>
    public bool IsInPart => own.HasErrors;

    /// <summary>True when the file is there already.</summary>
    public bool IsThere { get; init; }

    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>What the check of the file found, at the cells.</summary>
    public IReadOnlyList<Diagnostic> Checked { get; set; } = [];

    public IEnumerable<Diagnostic> Faults => own.Items.Concat(Checked);
}
