namespace SupportMap.Content.Reading;

/// <summary>A town: its name, or a group with its name and other spellings.</summary>
public sealed record TownForm(GroupForm Group) : Form;
