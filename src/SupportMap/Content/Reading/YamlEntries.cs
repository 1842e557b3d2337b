using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>The entries of a map as they are read. Each key counts once, in whatever case it is written.</summary>
internal sealed class YamlEntries
{
    private readonly List<YamlEntry> _all = [];
    private readonly Dictionary<string, YamlScalar> _keys = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<YamlEntry> All => _all;

    public void Add(YamlEntry entry, DiagnosticBag bag)
    {
        if (entry.Key.Text.Length == 0)
        {
            YamlRefusal.EmptyKey.Report(entry.Value.Span, bag);
        }
        else if (_keys.TryAdd(entry.Key.Text, entry.Key))
        {
            _all.Add(entry);
        }
        else
        {
            YamlRefusal.DuplicateKey(entry.Key.Text, _keys[entry.Key.Text].Span).Report(entry.Key.Span, bag);
        }
    }
}
