using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads one file of <c>organisations/</c>.</summary>
internal static class OrganisationReader
{
    /// <param name="texts">Receives the text, for checks of its words.</param>
    /// <param name="formerNames">Receives the names that the file had before.</param>
    public static Organisation? Read(SourceFile file, List<EntryText> texts, List<FormerName> formerNames, DiagnosticBag bag)
    {
        if (EntryText.Read(file, "an organisation", bag) is not { } entry)
        {
            return null;
        }

        var map = entry.Map;
        var name = entry.Words(OtherKeys.OrganisationName);
        var kind = map.Struct(OtherKeys.OrganisationKind, Choices.OrganisationKinds.Parse, Codes.BadChoice);
        var website = SharedReaders.Url(map, OtherKeys.Website, bag);
        var summary = entry.Words(OtherKeys.OptionalSummary);
        var also = map.Words(OtherKeys.AlsoKnownAs);
        var formerly = map.List(OtherKeys.Formerly, Ids.Parse, Codes.BadId);
        formerNames.AddRange(map.Scalars(OtherKeys.Formerly).Select(name => new FormerName(name, file.Id)));
        map.Done();
        texts.Add(entry);
        return name is null || kind is null
            ? null
            : new Organisation(file.Id, name, kind.Value, website, summary, also, file.Path) { Formerly = formerly };
    }
}
