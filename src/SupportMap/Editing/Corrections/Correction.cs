using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Editing.Import;

namespace SupportMap.Editing.Corrections;

/// <summary>What a submission would do. Nothing has been written yet.</summary>
/// <param name="Service">The service it is about; null for a new one, and where that is not known.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Changes">What changes, in plain words.</param>
/// <param name="Reasons">Why it cannot be applied; empty when it can.</param>
/// <param name="Files">What to write.</param>
/// <param name="Note">What else they wrote; empty for nothing.</param>
public sealed record Correction(
    Service? Service,
    ImportKind Kind,
    IReadOnlyList<string> Changes,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<InputFile> Files,
    string Note)
{
    /// <summary>What cannot be applied.</summary>
    public static Correction Refused(string reason, Service? service = null, string note = "") =>
        new(service, ImportKind.Bad, [], [reason], [], note) { Name = service?.Name ?? "" };

    /// <summary>What the service is called; empty when that is not known.</summary>
    public string Name { get; init; } = "";

    /// <summary>The id of the service, of a new one too; null when that is not known.</summary>
    public string? Id => Service?.Id ?? (Files is [var file] ? Path.GetFileNameWithoutExtension(file.Path) : null);

    /// <summary>The columns as they were sent, for whoever has to enter by hand what cannot be applied.</summary>
    public IReadOnlyList<(string Column, string Text)> Sent { get; init; } = [];

    /// <summary>True when all is right as they say, and somebody has yet to ask the service.</summary>
    public bool WaitsForCall { get; init; }

    /// <summary>The keys of the entry that change.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];
}
