using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Does each former name or id lead to one place?</summary>
internal static class FormerNameChecks
{
    /// <param name="folder">The folder that all the names are of.</param>
    /// <param name="names">In the order of the files.</param>
    public static void Check(string folder, IReadOnlyList<FormerName> names, InputSet input, DiagnosticBag bag) => Check(
        names,
        name => input.Has(folder, name),
        id => ($"“{id}” is the name that this file has now", "write the names it had before, or delete the line"),
        name => (
            $"“{name}” has a file of its own, so its address cannot lead here",
            $"remove the name here; or, if it is the same thing, delete {folder}/{name}"),
        "keep it in the file that took its place, and remove it from the other",
        bag);

    /// <param name="file">The list that all the ids are of.</param>
    /// <param name="ids">In the order of the list.</param>
    /// <param name="isThere">Does the list hold this id?</param>
    public static void CheckList(string file, IReadOnlyList<FormerName> ids, Func<string, bool> isThere, DiagnosticBag bag) => Check(
        ids,
        isThere,
        id => ($"“{id}” is the id that this has now", "write the ids it had before, or delete the line"),
        id => (
            $"“{id}” is in {file} too, so its address cannot lead here",
            $"remove the id here; or, if it is the same thing, remove the other from {file}"),
        "keep it where it took its place, and remove it from the other",
        bag);

    private static void Check(
        IReadOnlyList<FormerName> names,
        Func<string, bool> isThere,
        Func<string, (string Fault, string Help)> own,
        Func<string, (string Fault, string Help)> taken,
        string twice,
        DiagnosticBag bag)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, id) in names)
        {
            if (name.Text == id)
            {
                bag.Add(Codes.TakenName, name.Span, own(id).Fault, own(id).Help);
            }
            else if (isThere(name.Text))
            {
                bag.Add(Codes.TakenName, name.Span, taken(name.Text).Fault, taken(name.Text).Help);
            }
            else if (!owners.TryAdd(name.Text, id) && owners[name.Text] != id)
            {
                // Twice in one file is told where the list is read.
                bag.Add(Codes.TakenName, name.Span, $"“{name.Text}” is a former name of “{owners[name.Text]}” too", twice);
            }
        }
    }
}
