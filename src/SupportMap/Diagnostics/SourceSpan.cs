namespace SupportMap.Diagnostics;

/// <summary>A place in a file that people edit.</summary>
/// <param name="File">The path as the user would type it, with forward slashes: <c>input/services/foodbank.md</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in UTF-16 units, counted from 1.</param>
/// <param name="Length">How many columns to underline; at least 1, and never past the end of the line.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 1);
