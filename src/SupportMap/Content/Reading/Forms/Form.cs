namespace SupportMap.Content.Reading;

/// <summary>What the value behind a name looks like: readers take their limits from it, and editors explain by it.</summary>
public abstract record Form;
