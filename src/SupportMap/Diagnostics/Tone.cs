namespace SupportMap.Diagnostics;

/// <summary>The parts of a message that may be coloured.</summary>
public enum Tone
{
    Place,
    Error,
    Warning,
    Help,
}
