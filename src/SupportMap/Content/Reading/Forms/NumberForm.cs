namespace SupportMap.Content.Reading;

/// <summary>A whole number from 0.</summary>
public sealed record NumberForm(int Most) : Form;
