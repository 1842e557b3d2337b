namespace SupportMap.Cli;

/// <summary>Git is not there, or has no such version. The message is for the person at the terminal.</summary>
internal sealed class GitException(string message) : Exception(message);
