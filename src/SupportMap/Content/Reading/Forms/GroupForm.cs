namespace SupportMap.Content.Reading;

/// <summary>A group of values with names of their own.</summary>
/// <param name="OrWord">A word that may stand in its place; null for none.</param>
public sealed record GroupForm(IReadOnlyList<Key> Keys, string? OrWord = null) : Form;
