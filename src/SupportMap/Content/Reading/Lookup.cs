using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Things that other files refer to by their ids.</summary>
/// <param name="Where">Where they are listed, for messages: <c>needs.yaml</c>.</param>
/// <param name="Items">In the order of the file.</param>
/// <param name="MayBe">
/// Null when all could be read. Else says of an id whether it may be one of those
/// that could not: it is not reported then, because the true fault is.
/// </param>
public sealed record Lookup<T>(string Where, IReadOnlyList<T> Items, Func<T, string> IdOf, Func<string, bool>? MayBe = null)
    where T : class
{
    /// <summary>How to add one, from its id; empty for lists that are rarely added to.</summary>
    public Func<string, string> Added { get; init; } = _ => "";

    /// <summary>The ids that one had before.</summary>
    public Func<T, IReadOnlyList<string>> FormerOf { get; init; } = _ => [];

    private readonly Dictionary<string, T> _byId = Items.ToDictionary(IdOf, StringComparer.Ordinal);

    /// <summary>True when all could be read.</summary>
    public bool IsComplete => MayBe is null;

    public T? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Reads an id.</summary>
    public Parsed<T> Parse(string id)
    {
        if (Find(id) is { } found)
        {
            return Parsed<T>.Good(found);
        }

        if (MayBe?.Invoke(id) == true)
        {
            return Parsed<T>.Unknowable;
        }

        if (Items.FirstOrDefault(item => FormerOf(item).Contains(id)) is { } renamed)
        {
            return Parsed<T>.Bad($"“{id}” is not in {Where} any more", $"it is “{IdOf(renamed)}” now");
        }

        var near = Nearest.To(id, Items.Select(IdOf));
        var known = IsComplete && Items.Count <= 20
            ? $"{Where} has: {string.Join(", ", Items.Select(IdOf))}"
            : $"look in {Where} for the right one";
        return Parsed<T>.Bad($"“{id}” is not in {Where}", near is null ? known + Added(id) : $"did you mean “{near}”?");
    }
}
