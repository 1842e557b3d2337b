namespace SupportMap.Output;

/// <summary>How far a build has come.</summary>
/// <param name="Done">Files of this phase that are finished.</param>
/// <param name="Total">Files of this phase; 0 where they are not counted.</param>
public readonly record struct BuildStep(BuildPhase Phase, int Done = 0, int Total = 0);
