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

    /// <summary>The most characters of a text, or the largest number.</summary>
    public int Most => Form switch
    {
        TextForm text => text.Most,
        NumberForm number => number.Most,
        _ => TextForm.Ordinary,
    };
}
