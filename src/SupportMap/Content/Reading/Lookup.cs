using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Things that other files refer to by their ids.</summary>
/// <param name="Where">Where they are listed, for messages: <c>needs.yaml</c>.</param>
/// <param name="Items">In the order of the file.</param>
/// <param name="IsComplete">False when some could not be read: then an id that is not here may still be right, and is not reported again.</param>
public sealed record Lookup<T>(string Where, IReadOnlyList<T> Items, Func<T, string> IdOf, bool IsComplete)
    where T : class
{
    private readonly Dictionary<string, T> _byId = Items.ToDictionary(IdOf, StringComparer.Ordinal);

    public T? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Reads an id.</summary>
    public Parsed<T> Parse(string id)
    {
        if (Find(id) is { } found)
        {
            return Parsed<T>.Good(found);
        }

        if (!IsComplete)
        {
            return Parsed<T>.Unknowable;
        }

        var near = Nearest.To(id, Items.Select(IdOf));
        var known = Items.Count <= 20 ? $"{Where} has: {string.Join(", ", Items.Select(IdOf))}" : $"look in {Where} for the right one";
        return Parsed<T>.Bad($"“{id}” is not in {Where}", near is null ? known : $"did you mean “{near}”?");
    }
}
