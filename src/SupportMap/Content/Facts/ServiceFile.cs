using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>What one file of <c>services/</c> gave by itself, whatever the others hold.</summary>
/// <param name="Service">Null when nothing of it could be read.</param>
internal sealed record ServiceFile(CheckedService? Service, IReadOnlyList<Diagnostic> Faults);
