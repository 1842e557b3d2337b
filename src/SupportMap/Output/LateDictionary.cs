using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace SupportMap.Output;

/// <summary>What is known at once, and what is worked out only when somebody asks for a key that is not.</summary>
/// <param name="later">Has none of the keys of <paramref name="now"/>.</param>
public sealed class LateDictionary(
    IReadOnlyDictionary<string, string> now,
    Lazy<IReadOnlyDictionary<string, string>> later) : IReadOnlyDictionary<string, string>
{
    public int Count => now.Count + later.Value.Count;

    /// <summary>In order.</summary>
    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    /// <summary>In order of their keys.</summary>
    public IEnumerable<string> Values => this.Select(pair => pair.Value);

    public string this[string key] => Of(key)[key];

    public bool ContainsKey(string key) => Of(key).ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => Of(key).TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
        now.Concat(later.Value).OrderBy(pair => pair.Key, StringComparer.Ordinal).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IReadOnlyDictionary<string, string> Of(string key) => now.ContainsKey(key) ? now : later.Value;
}
