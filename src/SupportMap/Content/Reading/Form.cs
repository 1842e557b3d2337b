using SupportMap.Content.Values;

namespace SupportMap.Content.Reading;

/// <summary>What the value behind a name looks like: readers take their limits from it, and editors explain by it.</summary>
public abstract record Form;

/// <summary>One text.</summary>
/// <param name="Most">The most characters.</param>
/// <param name="Pattern">
/// A regular expression that every good text meets, and some bad ones: the parsers are stricter. Null for any text.
/// </param>
public sealed record TextForm(int Most = TextForm.Ordinary, string? Pattern = null) : Form
{
    /// <summary>The most characters of a text that is nothing special.</summary>
    public const int Ordinary = 300;
}

/// <summary>A whole number from 0.</summary>
public sealed record NumberForm(int Most) : Form;

/// <summary>One of a few words.</summary>
public sealed record WordForm(IReadOnlyList<string> Words) : Form
{
    /// <summary>True when the words are true and false.</summary>
    public bool IsFlag => Words is ["true", "false"];

    public static WordForm Of<T>(Choice<T> choice) => new([.. choice.Words.Select(pair => pair.Word)]);
}

/// <summary>An id of something.</summary>
/// <param name="List">The file that lists what there is: <c>needs.yaml</c>; null when each has a file of its own.</param>
public sealed record IdForm(string? List = null) : Form;

/// <summary>A town: its name, or a group with its name and other spellings.</summary>
public sealed record TownForm(GroupForm Group) : Form;

/// <summary>Opening hours: days with their times.</summary>
/// <param name="OrWord">A word that may stand in their place; null for none.</param>
public sealed record HoursForm(string? OrWord = null) : Form
{
    /// <summary>What the days of a line look like.</summary>
    public const string Days = "(daily|(mon|tue|wed|thu|fri|sat|sun)(-(mon|tue|wed|thu|fri|sat|sun))?|(first|second|third|fourth|last) "
        + "+(mon|tue|wed|thu|fri|sat|sun))";

    /// <summary>What the times of a line look like; some that do so are none.</summary>
    public const string Times = $"(closed|24 hours|by appointment|{Range}( *, *{Range})*)";

    private const string Time = "([0-9]{1,2}:[0-9]{2}|[0-9]{1,2}([:.][0-9]{2})? ?(am|pm))";
    private const string Range = $"{Time} *- *{Time}";
}

/// <summary>A list; one value alone counts as a list of one.</summary>
/// <param name="IsOfGroups">True when the items have names of their own.</param>
/// <param name="IsOfLines">True when a comma is nothing special in the items.</param>
public sealed record ListForm(Form Item, bool IsOfGroups = false, bool IsOfLines = false) : Form;

/// <summary>A group of values with names of their own.</summary>
/// <param name="OrWord">A word that may stand in its place; null for none.</param>
public sealed record GroupForm(IReadOnlyList<Key> Keys, string? OrWord = null) : Form
{
    /// <summary>What the column of a table says in which that word is true or false.</summary>
    public string AboutWord { get; init; } = "";
}

/// <summary>A group whose names are data themselves.</summary>
public sealed record MapForm(Form Value) : Form;
