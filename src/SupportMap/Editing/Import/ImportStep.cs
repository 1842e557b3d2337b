using SupportMap.Content.Reading;

namespace SupportMap.Editing.Import;

/// <summary>What importing one row does.</summary>
/// <param name="Row">As a spreadsheet counts: the row of names is 1.</param>
/// <param name="Name">The name of the service, or what is known of it.</param>
/// <param name="File">The file as it will be; null when nothing is written.</param>
/// <param name="Changes">What changes in a file that is there, in plain words.</param>
public sealed record ImportStep(int Row, string Name, ImportKind Kind, InputFile? File, IReadOnlyList<string> Changes);
