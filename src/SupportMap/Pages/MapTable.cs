using SupportMap.Content.Model;

namespace SupportMap.Pages;

/// <summary>The support map of one area: a row for each need, a cell for each stage.</summary>
/// <param name="Rows">In the order of needs.</param>
public sealed record MapTable(Area Area, IReadOnlyList<MapRow> Rows);

/// <param name="Need">Leads to the page of this need in this area.</param>
/// <param name="Cells">
/// Leads to the list of what helps with this need, here, at this stage; in the order of stages. A count of 0 is a gap.
/// </param>
public sealed record MapRow(PageLink Need, IReadOnlyList<PageLink> Cells);
