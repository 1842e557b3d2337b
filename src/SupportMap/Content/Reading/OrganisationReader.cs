using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads one file of <c>organisations/</c>.</summary>
internal static class OrganisationReader
{
    public static Organisation? Read(SourceFile file, DiagnosticBag bag)
    {
        if (EntryText.Read(file, "an organisation", bag)?.Map is not { } map)
        {
            return null;
        }

        var name = map.Text(OtherKeys.Name, 100);
        var kind = map.Struct(OtherKeys.Kind, Choices.OrganisationKinds.Parse, Codes.BadChoice);
        var website = SharedReaders.Url(map, OtherKeys.Website, bag);
        var summary = map.Text(OtherKeys.OptionalSummary, SharedReaders.MaxSummary);
        var also = map.List(OtherKeys.AlsoKnownAs, SharedReaders.Word, Codes.ValueTooLong);
        map.Done();
        return name is null || kind is null ? null : new Organisation(file.Id, name, kind.Value, website, summary, also, file.Path);
    }
}
