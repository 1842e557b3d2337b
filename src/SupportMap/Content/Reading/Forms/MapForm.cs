namespace SupportMap.Content.Reading;

/// <summary>A group whose names are data themselves.</summary>
public sealed record MapForm(Form Value) : Form;
