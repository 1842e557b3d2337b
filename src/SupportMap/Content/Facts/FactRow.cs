using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>A row of a table of facts: what every reader and every output needs to know of one key.</summary>
/// <param name="Key">Its name, form, meaning, example and aliases.</param>
/// <typeparam name="T">What the file describes.</typeparam>
public sealed record FactRow<T>(Key Key)
{
    /// <summary>The value as the file would write it; null for nothing.</summary>
    public Func<T, Fact?> Write { get; init; } = _ => null;

    /// <summary>The words without their markup; null for a fact that never has any.</summary>
    public Func<T, string>? Plain { get; init; }

    /// <summary>A cell of a table that is right, where it differs from the key's example.</summary>
    public string? Cell { get; init; }

    /// <summary>False when a table may leave out what a file must have.</summary>
    public bool IsRequiredInTables { get; init; } = true;

    /// <summary>What <c>supportmap new</c> asks; null for nothing.</summary>
    public string? Question { get; init; }

    /// <summary>What it is called on a confirmation sheet; null when it stands on none.</summary>
    public string? Label { get; init; }

    /// <summary>The field of the search index that holds its words; null for none.</summary>
    public string? Search { get; init; }

    /// <summary>False when a change of it is told in words of its own, or not at all.</summary>
    public bool IsCompared { get; init; } = true;

    /// <summary>Puts what the file says into the entry.</summary>
    internal Func<FactSource, Key, T, T> Read { get; init; } = (_, _, entry) => entry;

    /// <summary>All its words with spaces between; empty for nothing.</summary>
    public string Words(T entry) => Plain is null ? Words(Write(entry)) : Plain(entry);

    /// <summary>The id of a part of a list.</summary>
    internal static FactRow<T> Id(Func<T, string, T> set) =>
        Value(SharedKeys.Id, Values.Ids.Parse, Codes.BadId, (entry, id) => set(entry, id ?? ""));

    /// <summary>A text that people will read.</summary>
    internal static FactRow<T> Text(Key key, Func<T, string?, T> set, Func<T, string?>? get = null) => new(key)
    {
        Read = (source, key, entry) => set(entry, source.Words(key)),
        Write = entry => TextFact.Of(get?.Invoke(entry)),
    };

    /// <summary>A text that a parser judges.</summary>
    internal static FactRow<T> Value(
        Key key, Func<string, Parsed<string>> parse, DiagnosticCode code, Func<T, string?, T> set, Func<T, string?>? get = null) => new(key)
        {
            Read = (source, key, entry) => set(entry, source.Take(key, source.Map.Value(key, parse, code))),
            Write = entry => TextFact.Of(get?.Invoke(entry)),
        };

    /// <summary>The address of a page.</summary>
    internal static FactRow<T> Url(Key key, Func<T, string?, T> set, Func<T, string?>? get = null) =>
        new(key with { Form = SharedKeys.AddressForm })
        {
            Read = (source, key, entry) => set(entry, source.Take(key, SharedReaders.Url(source.Map, key, source.Bag))),
            Write = entry => TextFact.Of(get?.Invoke(entry)),
        };

    internal static FactRow<T> Day(Key key, Func<T, DateOnly?, T> set, Func<T, DateOnly?> get) =>
        new(key with { Form = SharedKeys.DayForm })
        {
            Read = (source, key, entry) => set(entry, source.Map.Struct(key, Dates.Parse, Codes.BadDate)),
            Write = entry => get(entry) is { } day ? new TextFact(Dates.Write(day)) : null,
        };

    /// <summary>One of a few words.</summary>
    internal static FactRow<T> Word<TMeaning>(
        Key key, Choice<TMeaning> choice, Func<T, TMeaning?, T> set, Func<T, TMeaning?>? get = null)
        where TMeaning : struct => new(key with { Form = WordForm.Of(choice) })
        {
            Read = (source, key, entry) => set(entry, source.Take(key, source.Map.Struct(key, choice.Parse, Codes.BadChoice))),
            Write = entry => get?.Invoke(entry) is { } meaning ? new TextFact(choice.Write(meaning)) : null,
        };

    /// <summary>Some of a few words.</summary>
    internal static FactRow<T> Words<TMeaning>(
        Key key, Choice<TMeaning> choice, Func<T, IReadOnlyList<TMeaning>, T> set, Func<T, IReadOnlyList<TMeaning>> get) =>
        List(
            key with { Form = new ListForm(WordForm.Of(choice)) },
            (source, key) => source.Map.List(key, choice.Parse, Codes.BadChoice),
            set,
            entry => get(entry).Select(choice.Write));

    /// <summary>Ids of something that is listed elsewhere.</summary>
    internal static FactRow<T> Ids<TItem>(
        Key key,
        Func<Vocabulary, Lookup<TItem>> known,
        Func<T, IReadOnlyList<TItem>, T> set,
        Func<T, IEnumerable<string>>? get = null)
        where TItem : class =>
        List(key, (source, key) => source.Map.List(key, known(source.Vocabulary).Parse, Codes.UnknownReference), set, get);

    /// <summary>Several values.</summary>
    internal static FactRow<T> List<TItem>(
        Key key,
        Func<FactSource, Key, IReadOnlyList<TItem>> read,
        Func<T, IReadOnlyList<TItem>, T> set,
        Func<T, IEnumerable<string>>? get = null) => new(key)
        {
            Read = (source, key, entry) => set(entry, read(source, key)),
            Write = entry => ListFact.Of(get?.Invoke(entry) ?? []),
        };

    /// <summary>A group of facts that belong together.</summary>
    /// <param name="what">What the group describes, for messages: "the owner".</param>
    /// <param name="empty">The group before anything of it was read.</param>
    internal static FactRow<T> Group<TPart>(
        Key key, string what, IReadOnlyList<FactRow<TPart>> parts, TPart empty, Func<T, TPart?, T> set)
        where TPart : class => new(key with { Form = FormOf(parts) })
        {
            Read = (source, key, entry) => source.Map.Map(key, what) is { } map
                ? set(entry, source.Take(key with { IsRequired = true }, source.ReadPart(map, parts, empty)))
                : set(entry, source.Take<TPart?>(key, null)),
        };

    /// <summary>Several such groups; one of which something is missing is left out.</summary>
    internal static FactRow<T> Groups<TPart>(
        Key key, string what, IReadOnlyList<FactRow<TPart>> parts, TPart empty, Func<T, IReadOnlyList<TPart>, T> set)
        where TPart : class => new(key with { Form = new ListForm(FormOf(parts), IsOfGroups: true) })
        {
            Read = (source, key, entry) => set(
                entry, [.. source.Map.Maps(key, what).Select(map => source.ReadPart(map, parts, empty)).OfType<TPart>()]),
        };

    private static GroupForm FormOf<TPart>(IReadOnlyList<FactRow<TPart>> parts) => new([.. parts.Select(part => part.Key)]);

    private static string Words(Fact? fact) => fact switch
    {
        TextFact { Text: var text } => text,
        ListFact { Items: var items } => string.Join(' ', items.Select(Words)),
        GroupFact { Parts: var parts } => string.Join(' ', parts.Select(part => Words(part.Value))),
        _ => "",
    };
}
