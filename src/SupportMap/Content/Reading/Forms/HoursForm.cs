namespace SupportMap.Content.Reading;

/// <summary>Opening hours: days with their times.</summary>
public sealed record HoursForm : Form;
