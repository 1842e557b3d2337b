namespace SupportMap.Content.Model;

/// <summary>The words of the home page.</summary>
/// <param name="StagesHeading">The question above the list of stages.</param>
/// <param name="Panels">Ways in for particular readers, such as families or staff.</param>
public sealed record HomeText(
    string Heading,
    string Intro,
    string UrgentHeading,
    string UrgentText,
    string StagesHeading,
    IReadOnlyList<HomePanel> Panels);
