using System.Text;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Judges the names of files.</summary>
internal static class FileNameAdvice
{
    private static readonly string[] Office =
        [".doc", ".docx", ".odt", ".rtf", ".pdf", ".pages", ".xls", ".xlsx", ".ods", ".csv", ".numbers"];

    // Of editors, of git and of merges.
    private static readonly string[] Copies = [".bak", ".orig", ".rej", ".swp", ".swo", ".tmp", ".temp", ".old", ".save"];

    private static readonly string[] SystemFiles = ["desktop.ini", "thumbs.db", "ehthumbs.db", "icon\r"];

    /// <summary>What is wrong with the name of a file in a folder; null for nothing.</summary>
    /// <param name="endings">The endings that a file of this folder can have, the usual one first.</param>
    public static (DiagnosticCode Code, string Message, string Help)? For(string name, string folder, string[] endings)
    {
        var ending = Path.GetExtension(name);
        if (name.EndsWith('~') || Copies.Contains(ending.ToLowerInvariant()) || SystemFiles.Contains(name.ToLowerInvariant()))
        {
            return (
                Codes.UnknownFile,
                $"“{name}” is a copy or temporary file left by a program, not an entry",
                "delete it, or move it out of the input");
        }

        if (!endings.Contains(ending))
        {
            return (Codes.UnknownFile, $"a file in {folder} cannot end in “{(ending.Length == 0 ? name : ending)}”", EndingHelp(
                name, ending, endings));
        }

        var stem = Path.GetFileNameWithoutExtension(name);
        if (stem.Contains('.', StringComparison.Ordinal))
        {
            return (Codes.FileName, $"“{name}” has more than one dot", $"call it {Ids.Suggest(stem)}{ending}");
        }

        if (Ids.Fault(stem) is not { } fault)
        {
            return null;
        }

        var reason = stem.Length <= Ids.MaxLength && TextScan.FirstFault(stem) is { } odd ? $"it holds {odd}" : fault;
        return (Codes.FileName, $"the file name “{name}” cannot be used: {reason}", $"call it {Ids.Suggest(Latin(stem))}{ending}");
    }

    /// <summary>The file that was probably meant: the same name with another case or ending, or one with few letters changed.</summary>
    public static string? Meant(string name, IEnumerable<string> known)
    {
        var list = known.ToList();
        var stem = string.Concat(Path.GetFileNameWithoutExtension(name).EnumerateRunes()).Normalize(NormalizationForm.FormKC);
        return list.Find(
            other => string.Equals(Path.GetFileNameWithoutExtension(other), stem.Split('.')[0], StringComparison.OrdinalIgnoreCase))
            ?? Nearest.To(name, list);
    }

    private static string Latin(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => OddCharacters.LatinTwin(rune)?.ToString() ?? rune.ToString()));

    private static string EndingHelp(string name, string ending, string[] endings)
    {
        var good = $"call it {Ids.Suggest(name.Split('.')[0])}{endings[0]}";
        return Office.Contains(ending.ToLowerInvariant())
            ? $"open it, copy the words into a new plain text file, and {good}"
            : endings.Length == 1 ? good : $"{good}, or use {endings[1]} for a file without text below its facts";
    }
}
