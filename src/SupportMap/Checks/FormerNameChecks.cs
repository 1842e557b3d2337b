using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Does each former name lead to one place?</summary>
internal static class FormerNameChecks
{
    /// <param name="folder">The folder that all the names are of.</param>
    /// <param name="names">In the order of the files.</param>
    public static void Check(string folder, IReadOnlyList<FormerName> names, InputSet input, DiagnosticBag bag)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, id) in names)
        {
            if (name.Text == id)
            {
                bag.Add(
                    Codes.TakenName,
                    name.Span,
                    $"“{id}” is the name that this file has now",
                    "write the names it had before, or take the line out");
            }
            else if (input.Has(folder, name.Text))
            {
                bag.Add(
                    Codes.TakenName,
                    name.Span,
                    $"“{name.Text}” has a file of its own, so its address cannot lead here",
                    $"take the name out here; or, if it is the same thing, delete {folder}/{name.Text}");
            }
            else if (!owners.TryAdd(name.Text, id) && owners[name.Text] != id)
            {
                // Twice in one file is told where the list is read.
                bag.Add(
                    Codes.TakenName,
                    name.Span,
                    $"“{name.Text}” is a former name of “{owners[name.Text]}” too",
                    "keep it in the file that took its place, and take it out of the other");
            }
        }
    }
}
