using SupportMap.Content.Reading;

namespace SupportMap.Content.Facts;

/// <summary>Values with names of their own.</summary>
public sealed record GroupFact(IReadOnlyList<(string Name, Fact Value)> Parts) : Fact
{
    /// <summary>Without the parts that hold nothing.</summary>
    public static GroupFact Of(params IEnumerable<(Key Key, Fact? Value)> parts) =>
        new([.. parts.Where(part => part.Value is not (null or ListFact { Items.Count: 0 })).Select(part => (part.Key.Name, part.Value!))]);

    /// <summary>The same for parts that are texts.</summary>
    public static GroupFact Of(params IEnumerable<(Key Key, string? Text)> parts) =>
        Of(parts.Select(part => (part.Key, (Fact?)TextFact.Of(string.IsNullOrEmpty(part.Text) ? null : part.Text))));

    public Fact? this[Key part] => Parts.FirstOrDefault(each => each.Name == part.Name).Value;
}
