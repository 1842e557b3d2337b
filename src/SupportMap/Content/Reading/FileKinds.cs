namespace SupportMap.Content.Reading;

/// <summary>Every kind of file that the input holds.</summary>
public static class FileKinds
{
    public static FileKind Service { get; } = new("service", "a service", "services", ServiceKeys.All);
    public static FileKind Organisation { get; } = new("organisation", "an organisation that runs services", "organisations", [OtherKeys.Name, OtherKeys.Kind, OtherKeys.Website, OtherKeys.OptionalSummary, OtherKeys.AlsoKnownAs, OtherKeys.Formerly]);
    public static FileKind Guide { get; } = new("guide", "a guide", "guides", [OtherKeys.Title, OtherKeys.Summary, OtherKeys.Needs, OtherKeys.When, OtherKeys.For, OtherKeys.Order, OtherKeys.Checklist, OtherKeys.Services, OtherKeys.Sources]);
    public static FileKind Page { get; } = new("page", "a page of text", "pages", [OtherKeys.Title, OtherKeys.Summary]);
    public static FileKind Needs { get; } = new("needs", "a need", "needs.yaml", [OtherKeys.Id, OtherKeys.Name, OtherKeys.Summary, OtherKeys.Icon, OtherKeys.First, OtherKeys.Sensitive], IsList: true);
    public static FileKind Areas { get; } = new("areas", "an area", "areas.yaml", [OtherKeys.Id, OtherKeys.Name, OtherKeys.Kind, OtherKeys.Within, OtherKeys.Towns, OtherKeys.Postcodes], IsList: true);
    public static FileKind Stages { get; } = new("stages", "a stage", "stages.yaml", [OtherKeys.Id, OtherKeys.Name, OtherKeys.Short, OtherKeys.Summary, OtherKeys.StageGuide], IsList: true);
    public static FileKind Audiences { get; } = new("audiences", "an audience", "audiences.yaml", [OtherKeys.Id, OtherKeys.Name, OtherKeys.OptionalSummary], IsList: true);
    public static FileKind Prisons { get; } = new("places", "a place where people are inside", "prisons.yaml", [OtherKeys.Id, OtherKeys.Name], IsList: true);

    public static IReadOnlyList<FileKind> All { get; } = [Service, Organisation, Guide, Page, Needs, Areas, Stages, Audiences, Prisons];

    /// <summary>The kind of a file, or null for one that has none.</summary>
    /// <param name="path">Within the input folder, with forward slashes.</param>
    public static FileKind? Of(string path) => All.FirstOrDefault(kind => kind.Holds(path));
}
