using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads YAML: as a whole, or piece by piece where that fails.</summary>
public static class YamlDocument
{
    /// <param name="text">The YAML, which may be a part of <paramref name="file"/>.</param>
    /// <param name="firstLine">The line of <paramref name="file"/> on which <paramref name="text"/> starts, from 1.</param>
    /// <returns>The root, or what could be read of it; null when nothing could. Every fault is in <paramref name="bag"/>.</returns>
    public static YamlNode? Read(SourceFile file, string text, int firstLine, YamlLimits limits, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var root = YamlText.Read(file, text, firstLine, limits, own, out var isOver);
        if (root is null && !isOver)
        {
            return YamlParts.Read(file, text, firstLine, limits, own, bag);
        }

        bag.AddRange(own.Items);
        return root;
    }
}
