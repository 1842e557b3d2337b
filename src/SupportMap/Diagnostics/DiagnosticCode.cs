namespace SupportMap.Diagnostics;

/// <summary>A kind of fault.</summary>
/// <param name="Id">The stable name, <c>SM</c> and four digits.</param>
/// <param name="Severity">What this kind of fault does to a build.</param>
/// <param name="Title">A few words for lists and documents.</param>
/// <param name="IsOfFile">True when the fault is not in a line: then no line is shown.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title, bool IsOfFile = false);
