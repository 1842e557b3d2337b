namespace SupportMap.Cli;

/// <summary>Git is not installed, or has no such version. The message is shown to the user.</summary>
internal sealed class GitException(string message) : Exception(message);
