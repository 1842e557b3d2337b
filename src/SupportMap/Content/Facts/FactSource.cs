using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>What an entry is being read from: a file, or a group in one.</summary>
/// <param name="map">Its facts.</param>
/// <param name="text">The file with the text below its facts; null where the words are not those of an entry.</param>
/// <param name="known">What it may refer to; null for nothing.</param>
internal sealed class FactSource(MapReader map, DiagnosticBag bag, EntryText? text = null, Vocabulary? known = null)
{
    public FactSource(EntryText text, Vocabulary? known = null)
        : this(text.Map, text.Bag, text, known)
    {
    }

    public MapReader Map => map;

    /// <summary>The part of a list that is being read.</summary>
    public YamlMap Root { get => field ?? throw new InvalidOperationException("This is no part of a list."); init; }

    public DiagnosticBag Bag => bag;

    public EntryText Text => text ?? throw new InvalidOperationException("This is no entry.");

    public Vocabulary Vocabulary => known ?? throw new InvalidOperationException("This refers to nothing.");

    /// <summary>False when a text or a word that every such entry must have could not be read.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The status that was read; null when it could not be.</summary>
    public ServiceStatus? Status { get; set; }

    /// <summary>The place of each phone number that was read.</summary>
    public List<SourceSpan> PhoneSpans { get; } = [];

    /// <summary>The ids of audiences that were read before it is known which there are.</summary>
    public List<YamlScalar> Audiences { get; private init; } = [];

    /// <summary>The same of needs.</summary>
    public List<YamlScalar> Needs { get; private init; } = [];

    /// <summary>The same of services.</summary>
    public List<YamlScalar> Services { get; } = [];

    /// <summary>The same of lists of holidays.</summary>
    public List<YamlScalar> Holidays { get; } = [];

    /// <summary>The same of guides.</summary>
    public List<YamlScalar> Guides { get; } = [];

    /// <summary>Links to pages of the site itself.</summary>
    public List<SiteLink> Links { get; private init; } = [];

    /// <summary>The ids behind a key that are read before it is known what there is; each is kept in <paramref name="named"/>.</summary>
    public IReadOnlyList<string> Named(Key key, List<YamlScalar> named)
    {
        named.AddRange(Map.Scalars(key));
        return Map.List(key, Ids.Parse, Codes.BadId);
    }

    /// <summary>A text of one line that people will read; null when it is absent or was reported.</summary>
    public string? Words(Key key) => Take(key, text is null ? map.Text(key) : text.Words(key));

    /// <summary>Marks the entry as incomplete when it must have a value and has none.</summary>
    public TValue Take<TValue>(Key key, TValue value)
    {
        IsComplete &= value is not null || !key.IsRequired;
        return value;
    }

    /// <summary>Puts into an entry what the file says of each fact, and reports every key that is none of them.</summary>
    public T Read<T>(IReadOnlyList<FactRow<T>> facts, T entry)
    {
        foreach (var fact in facts)
        {
            entry = fact.Read(this, fact.Key, entry);
        }

        map.Done();
        return entry;
    }

    /// <summary>Like <see cref="Read{T}"/>; null when something that the entry must have is missing.</summary>
    public T? ReadWhole<T>(IReadOnlyList<FactRow<T>> facts, T empty)
        where T : class => Read(facts, empty) is var entry && IsComplete ? entry : null;

    /// <summary>Reads a group within; null when something of it is missing.</summary>
    public TPart? ReadPart<TPart>(MapReader part, IReadOnlyList<FactRow<TPart>> facts, TPart empty)
        where TPart : class =>
        new FactSource(part, bag, null, known) { Audiences = Audiences, Needs = Needs, Links = Links }.ReadWhole(facts, empty);
}
