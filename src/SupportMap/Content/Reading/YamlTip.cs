namespace SupportMap.Content.Reading;

/// <summary>What is wrong with a line of YAML, and how to fix it.</summary>
/// <param name="Line">Which of the lines, from 0.</param>
/// <param name="Column">Where in it, from 0.</param>
/// <param name="Length">How much of it.</param>
internal sealed record YamlTip(string Message, string Help, int Line, int Column, int Length);
