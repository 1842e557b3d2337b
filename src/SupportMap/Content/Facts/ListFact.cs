namespace SupportMap.Content.Facts;

/// <summary>Several values in order.</summary>
public sealed record ListFact(IReadOnlyList<Fact> Items) : Fact
{
    public static ListFact Of(IEnumerable<string> texts) => new([.. texts.Select(text => new TextFact(text))]);
}
