using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Output;
using Xunit;

namespace SupportMap.Tests.Support;

/// <summary>A folder that holds files a test should make, byte for byte: all of them, or those that its case is about.</summary>
internal static partial class ExpectedFolder
{
    /// <summary>Fails with the first difference; or rewrites the folder when that was asked for.</summary>
    public static void Check(string folder, IReadOnlyList<OutputFile> actual)
    {
        if (Acceptance.IsOn)
        {
            Rewrite(folder, actual);
        }
        else if (FirstDifference(folder, actual) is { } difference)
        {
            Assert.Fail(difference);
        }
    }

    /// <summary>The same for the files that the folder names; what else was made is left to other cases.</summary>
    public static void CheckNamed(string folder, IReadOnlyList<OutputFile> actual) => Check(folder, Named(folder, actual));

    /// <summary>
    /// Those of the files that the folder names. A changed file has another hash in its name, and is still the one that was named.
    /// </summary>
    public static IReadOnlyList<OutputFile> Named(string folder, IReadOnlyList<OutputFile> actual)
    {
        var names = Paths(folder).Select(path => Hash.Replace(path, ".")).ToHashSet(StringComparer.Ordinal);
        return [.. actual.Where(file => names.Contains(Hash.Replace(file.Path, ".")))];
    }

    /// <summary>The first file, and the first line of it, that is not as expected; null when all are.</summary>
    public static string? FirstDifference(string folder, IReadOnlyList<OutputFile> actual)
    {
        if (!Directory.Exists(folder))
        {
            return $"There is no folder {folder}. Make it with SUPPORTMAP_ACCEPT=1, and read it before you commit it.";
        }

        var made = actual.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        var expected = Paths(folder)
            .ToDictionary(path => path, path => File.ReadAllBytes(Path.Combine(folder, path)), StringComparer.Ordinal);
        return expected.Keys.Union(made.Keys).Order(StringComparer.Ordinal)
            .Select(path => Difference(path, expected.GetValueOrDefault(path), made.GetValueOrDefault(path)))
            .FirstOrDefault(difference => difference is not null);
    }

    [GeneratedRegex(@"\.[0-9a-f]{10}\.")]
    private static partial Regex Hash { get; }

    private static IEnumerable<string> Paths(string folder) => Directory.Exists(folder)
        ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        : [];

    private static string? Difference(string path, byte[]? expected, byte[]? made)
    {
        if (expected is null || made is null)
        {
            return expected is null ? $"{path} was made and is not expected." : $"{path} is expected and was not made.";
        }

        if (expected.AsSpan().SequenceEqual(made))
        {
            return null;
        }

        var (old, now) = (Lines(expected), Lines(made));
        var line = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{path}:{line + 1} is not as expected.\nexpected: {old.ElementAtOrDefault(line) ?? "(end of file)"}\nactual:   "
            + $"{now.ElementAtOrDefault(line) ?? "(end of file)"}";
    }

    private static string[] Lines(byte[] bytes) => Encoding.UTF8.GetString(bytes).Split('\n');

    private static void Rewrite(string folder, IReadOnlyList<OutputFile> files)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, true);
        }

        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
    }
}
