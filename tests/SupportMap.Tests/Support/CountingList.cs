using System.Collections;

namespace SupportMap.Tests.Support;

/// <summary>A list that counts how often one of its items is looked at.</summary>
internal sealed class CountingList<T>(IReadOnlyList<T> items, Action looked) : IReadOnlyList<T>
{
    public int Count => items.Count;

    public T this[int index]
    {
        get
        {
            looked();
            return items[index];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var item in items)
        {
            looked();
            yield return item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
