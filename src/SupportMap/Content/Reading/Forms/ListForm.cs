namespace SupportMap.Content.Reading;

/// <summary>A list; one value alone counts as a list of one.</summary>
/// <param name="IsOfGroups">True when the items have names of their own.</param>
public sealed record ListForm(Form Item, bool IsOfGroups = false) : Form;
