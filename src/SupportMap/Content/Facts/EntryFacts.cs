using SupportMap.Content.Reading;

namespace SupportMap.Content.Facts;

/// <summary>The facts of one entry that is being made, and the text below them.</summary>
public sealed class EntryFacts
{
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal);

    /// <summary>The text below the facts, as Markdown.</summary>
    public string Details { get; set; } = "";

    public Fact? this[Key key] => _facts.GetValueOrDefault(key.Name);

    public bool Has(Key key) => _facts.ContainsKey(key.Name);

    /// <summary>Sets a fact; nothing takes it out.</summary>
    public void Set(Key key, Fact? fact)
    {
        if (key == ServiceKeys.Details)
        {
            Details = (fact as TextFact)?.Text ?? "";
        }
        else if (fact is null)
        {
            _facts.Remove(key.Name);
        }
        else
        {
            _facts[key.Name] = fact;
        }
    }

    /// <summary>Sets one part of a group, behind the parts that it has.</summary>
    public void Set(Key group, Key part, Fact fact)
    {
        var parts = _facts.GetValueOrDefault(group.Name) is GroupFact { Parts: var known } ? known : [];
        _facts[group.Name] = new GroupFact([.. parts.Where(other => other.Name != part.Name), (part.Name, fact)]);
    }
}
