namespace SupportMap.Diagnostics;

/// <summary>One fault in the input, told so that a person who does not code can fix it.</summary>
/// <param name="Code">Which kind of fault it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Message">What is wrong, with the value as it was written.</param>
/// <param name="Help">How to fix it.</param>
public sealed record Diagnostic(DiagnosticCode Code, SourceSpan Span, string Message, string Help)
{
    public bool IsError => Code.Severity == Severity.Error;
}
