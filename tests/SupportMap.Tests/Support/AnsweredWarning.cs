namespace SupportMap.Tests.Support;

/// <summary>A warning of the real input that cannot be mended yet: a note on the line above it names its code and says why.</summary>
internal static class AnsweredWarning
{
    /// <param name="file">As messages name it: <c>input/holidays/elm.yaml</c>.</param>
    /// <param name="line">From 1.</param>
    public static bool Is(string file, int line, string code)
    {
        var above = line > 1 ? File.ReadAllLines(RepositoryRoot.Combine(file.Split('/')))[line - 2] : "";
        return above.TrimStart().StartsWith($"# {code}: ", StringComparison.Ordinal);
    }
}
