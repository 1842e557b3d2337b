namespace SupportMap.Content.Reading;

/// <summary>Every kind of file that the input holds.</summary>
public static class FileKinds
{
    public static FileKind Service { get; } = new("service", "a service", "services", ServiceKeys.All);
    public static FileKind Organisation { get; } = new(
        "organisation",
        "an organisation that runs services",
        "organisations",
        [
            OtherKeys.OrganisationName, OtherKeys.OrganisationKind, OtherKeys.Website, OtherKeys.OptionalSummary, OtherKeys.AlsoKnownAs,
            OtherKeys.Formerly,
        ]);
    public static FileKind Guide { get; } = new(
        "guide",
        "a guide",
        "guides",
        [
            OtherKeys.Title, OtherKeys.Summary, OtherKeys.Needs, OtherKeys.When, OtherKeys.For, OtherKeys.Order, OtherKeys.Checklist,
            OtherKeys.Services, OtherKeys.Sources,
        ]);
    public static FileKind Page { get; } = new("page", "a page of text", "pages", [OtherKeys.Title, OtherKeys.Summary]);
    public static FileKind Needs { get; } = new(
        "needs",
        "a need",
        "needs.yaml",
        [
            OtherKeys.Id, OtherKeys.Name, OtherKeys.Summary, OtherKeys.Icon, OtherKeys.First, OtherKeys.UrgentNeed, OtherKeys.Sensitive,
            OtherKeys.SameAs,
        ],
        IsList: true);
    public static FileKind Areas { get; } = new(
        "areas",
        "an area",
        "areas.yaml",
        [OtherKeys.Id, OtherKeys.Name, OtherKeys.Kind, OtherKeys.Within, OtherKeys.Towns, OtherKeys.Postcodes],
        IsList: true);
    public static FileKind Stages { get; } = new(
        "stages",
        "a stage",
        "stages.yaml",
        [OtherKeys.Id, OtherKeys.Name, OtherKeys.Short, OtherKeys.Summary, OtherKeys.StageGuide],
        IsList: true);
    public static FileKind Audiences { get; } =
        new("audiences", "an audience", "audiences.yaml", [OtherKeys.Id, OtherKeys.Name, OtherKeys.OptionalSummary], IsList: true);
    public static FileKind Prisons { get; } =
        new("inside", "a place where people are inside", "prisons.yaml", [OtherKeys.Id, OtherKeys.Name], IsList: true);

    public static FileKind Site { get; } = new("site", "what is particular to this site", "site.yaml", SiteFacts());
    public static FileKind Words { get; } = new("words", "words that people type", "words.yaml",
    [
        OtherKeys.WordsOfNeeds,
        OtherKeys.Means with { Form = new ListForm(new GroupForm([OtherKeys.Words, OtherKeys.Mean]), IsOfGroups: true) },
        OtherKeys.Spellings,
        OtherKeys.Dangers with { Form = new ListForm(new GroupForm([OtherKeys.Words, OtherKeys.Services]), IsOfGroups: true) },
        OtherKeys.Otherwise,
    ]);
    public static FileKind Holidays { get; } = new(
        "holidays",
        "days when offices are shut",
        "holidays",
        [OtherKeys.Source, OtherKeys.Days with { Form = new ListForm(new GroupForm([OtherKeys.Date, OtherKeys.Name]), IsOfGroups: true) }],
        HoldsMany: true);

    public static FileKind Places { get; } = new(
        "places",
        "the same thing in many towns",
        "places",
        [
            PlaceKeys.Title, PlaceKeys.Status, PlaceKeys.Source, PlaceKeys.AsOf,
            PlaceKeys.Places with
            {
                Form = new ListForm(
                    new GroupForm(
                        [PlaceKeys.Name, PlaceKeys.Lines, PlaceKeys.Town, PlaceKeys.Postcode, PlaceKeys.Phone, PlaceKeys.Hours]),
                    IsOfGroups: true),
            },
        ],
        HoldsMany: true);

    public static IReadOnlyList<FileKind> All { get; } =
        [Service, Organisation, Guide, Page, Needs, Areas, Stages, Audiences, Prisons, Site, Words, Holidays, Places];

    /// <summary>The kind of a file, or null for one that has none.</summary>
    /// <param name="path">Within the input folder, with forward slashes.</param>
    public static FileKind? Of(string path) => All.FirstOrDefault(kind => kind.Holds(path));

    private static IReadOnlyList<Key> SiteFacts()
    {
        var link = new GroupForm([OtherKeys.Label, OtherKeys.Url]);
        // A panel may lead to a page of this site as well as elsewhere.
        var way = new GroupForm([OtherKeys.Label, OtherKeys.Url with { Form = new TextForm(500, "^(https?://|/)") }]);
        return
        [
            SiteKeys.Title, SiteKeys.Tagline, SiteKeys.Region, SiteKeys.Language, SiteKeys.TimeZone, SiteKeys.BankHolidays,
            SiteKeys.BaseUrl,
            SiteKeys.Owner with { Form = link },
            SiteKeys.Email, SiteKeys.Repository,
            SiteKeys.ContentLicence with { Form = link },
            SiteKeys.Exit with { Form = link },
            SiteKeys.Offline,
            SiteKeys.Colours with { Form = new GroupForm([SiteKeys.Brand, SiteKeys.Action, SiteKeys.Urgent]) },
            SiteKeys.Home with
            {
                Form = new GroupForm(
                [
                    SiteKeys.Heading, SiteKeys.Intro, SiteKeys.UrgentHeading, SiteKeys.UrgentText, SiteKeys.StagesHeading,
                    SiteKeys.Panels with
                    {
                        Form = new ListForm(
                            new GroupForm(
                                [SiteKeys.Heading, SiteKeys.Text, SiteKeys.Links with { Form = new ListForm(way, IsOfGroups: true) }]),
                            IsOfGroups: true),
                    },
                ]),
            },
            SiteKeys.Wording with
            {
                Form = new GroupForm([
                    SiteKeys.InsideHeading, SiteKeys.InsidePhone, SiteKeys.InsideNoPhone, SiteKeys.InsideLetter, SiteKeys.InsideNoLetter,
                    SiteKeys.InsideAsk, SiteKeys.InsideVisits, SiteKeys.InsideRefer,
                ]),
            },
            SiteKeys.Packs with
            {
                Form = new GroupForm([
                    SiteKeys.PackTitle,
                    SiteKeys.LeaveOut,
                    SiteKeys.Discreet with
                    {
                        Form = new GroupForm([SiteKeys.PackTitle, SiteKeys.Avoid with { Form = new ListForm(new TextForm()) }]),
                    },
                ]),
            },
        ];
    }
}
