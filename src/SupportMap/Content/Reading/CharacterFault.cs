using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>A character that should not stand where it does.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">In UTF-16 units, from 1.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Code">The kind of fault.</param>
internal sealed record CharacterFault(int Line, int Column, int Length, DiagnosticCode Code, OddCharacter Character)
{
    /// <summary>Faults with the same key are told once, with their number.</summary>
    public (string, string) Key => (Code.Id, Character.What);
}
