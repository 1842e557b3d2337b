using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>Reads one file of <c>organisations/</c>.</summary>
internal static class OrganisationReader
{
    /// <param name="texts">Receives the text, for checks of its words.</param>
    /// <param name="formerNames">Receives the names that the file had before.</param>
    /// <param name="holidays">Receives each list of holidays that it names.</param>
    public static Organisation? Read(
        SourceFile file, List<EntryText> texts, List<FormerName> formerNames, List<YamlScalar> holidays, DiagnosticBag bag)
    {
        if (EntryText.Read(file, "an organisation", bag) is not { } entry)
        {
            return null;
        }

        var organisation = new FactSource(entry).ReadWhole(
            OrganisationFacts.All, Organisation.Unknown with { Id = file.Id, File = file.Path });
        holidays.AddRange(entry.Map.Scalars(SharedKeys.KeptHolidays));
        formerNames.AddRange(entry.Map.Scalars(SharedKeys.Formerly).Select(name => new FormerName(name, file.Id)));
        texts.Add(entry);
        return organisation;
    }
}
