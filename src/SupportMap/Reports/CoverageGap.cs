using SupportMap.Content.Model;

namespace SupportMap.Reports;

/// <summary>A cell of the map that is empty.</summary>
/// <param name="Stage">Null for a gap at every stage.</param>
/// <param name="FromElsewhere">How many services of wider areas can be used there.</param>
public sealed record CoverageGap(Need Need, Area Area, Stage? Stage, int FromElsewhere);
