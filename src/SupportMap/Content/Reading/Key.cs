namespace SupportMap.Content.Reading;

/// <summary>A name that may stand before a colon in a file of the input.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="About">What belongs there, in plain words, for editors and error messages.</param>
/// <param name="Example">A value that is right.</param>
/// <param name="IsRequired">True when every file must have it.</param>
public sealed record Key(string Name, string About, string Example, bool IsRequired = false)
{
    /// <summary>What the value looks like.</summary>
    public Form Form { get; init; } = new TextForm();

    /// <summary>What people write in its place, in small letters with spaces between. It is suggested, never accepted.</summary>
    public string Aliases { get; init; } = "";

    /// <summary>True for a part of a group whose name and meaning no key around the group has.</summary>
    public bool IsInner { get; init; }

    /// <summary>The key that must stand beside it; null for none.</summary>
    public string? Beside { get; init; }

    /// <summary>True when people write that in its place.</summary>
    public bool HasAlias(string name) =>
        Aliases.Contains(name, StringComparison.Ordinal) && Aliases.Split(' ', StringSplitOptions.RemoveEmptyEntries).Contains(name);

    /// <summary>The most characters of a text, or the largest number.</summary>
    public int Most => Form switch
    {
        TextForm text => text.Most,
        NumberForm number => number.Most,
        _ => TextForm.Ordinary,
    };
}
