using SupportMap.Content.Model;

namespace SupportMap.Content.Reading;

/// <summary>The lists that services and guides refer to.</summary>
public sealed record Vocabulary(
    Lookup<Need> Needs,
    Lookup<Area> Areas,
    Lookup<Stage> Stages,
    Lookup<Audience> Audiences,
    Lookup<Prison> Prisons,
    Lookup<Organisation> Organisations);
