using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;
using Row = SupportMap.Content.Facts.FactRow<SupportMap.Content.Model.SiteSettings>;

namespace SupportMap.Content.Facts;

/// <summary>Every fact of <c>site.yaml</c>, in the standard order. Groups stand above those that hold them.</summary>
internal static class SiteFacts
{
    private static readonly TextForm ColourForm = new(7, "^#[0-9A-Fa-f]{6}$");
    private static readonly TextForm HeadingForm = new(80);
    private static readonly SiteSettings Empty = new();

    private static readonly Key PackTitle =
        SharedKeys.Title with { About = "the title of a pack; holds {area}", Example = "\"Help in {area}\"", Form = new TextForm(100) };

    private static readonly Key Heading = new("heading", "a heading", "Find help near you", true) { Form = HeadingForm };

    private static readonly IReadOnlyList<FactRow<Link>> OfLink =
    [
        FactRow<Link>.Text(SharedKeys.Label, (link, text) => link with { Label = text ?? "" }),
        FactRow<Link>.Url(SharedKeys.Url, (link, url) => link with { Url = url ?? "" }),
    ];

    // It may lead to a page of this site as well as elsewhere.
    private static readonly IReadOnlyList<FactRow<Link>> OfWay =
    [
        OfLink[0],
        new FactRow<Link>(SharedKeys.Url with { Form = new TextForm(500, "^(https?://|/)") })
        {
            Read = (source, key, link) =>
            {
                var url = source.Take(
                    key,
                    source.Map.Value(
                        key, text => SitePath.Looks(text) ? SitePath.Parse(text) : WebAddress.Parse(text), Codes.BadWebAddress));
                if (url is not null && SitePath.Looks(url))
                {
                    source.Links.Add(new SiteLink(url, source.Map.SpanOf(key)));
                }

                return link with { Url = url ?? "" };
            },
        },
    ];

    private static readonly IReadOnlyList<FactRow<SiteColours>> OfColours =
    [
        Colour("brand", "header and headings", "\"#1d4f5c\"", (colours, colour) => colours with { Brand = colour }),
        Colour("action", "links and buttons", "\"#0b5c8a\"", (colours, colour) => colours with { Action = colour }),
        Colour("urgent", "the way to urgent help", "\"#a3182a\"", (colours, colour) => colours with { Urgent = colour }),
    ];

    private static readonly IReadOnlyList<FactRow<HomePanel>> OfPanel =
    [
        FactRow<HomePanel>.Text(Heading, (panel, text) => panel with { Heading = text ?? "" }),
        FactRow<HomePanel>.Text(
            new Key("text", "a sentence or two", "Help for you, too.", true), (panel, text) => panel with { Text = text ?? "" }),
        FactRow<HomePanel>.Groups(
            new Key("links", "where to go", "- { label: Guide for families, url: /guides/families/ }", true) { Aliases = "link" },
            "a link", OfWay, Link.None, (panel, links) => panel with { Links = links }),
    ];

    private static readonly IReadOnlyList<FactRow<HomeText>> OfHome =
    [
        FactRow<HomeText>.Text(Heading, (home, text) => home with { Heading = text ?? "" }),
        FactRow<HomeText>.Text(new Key("intro", "a sentence or two below it", "Search, or pick what you need.", true),
            (home, text) => home with { Intro = text ?? "" }),
        FactRow<HomeText>.Text(
            new Key("urgent-heading", "the heading for people who need help at once", "Need help right now?", true) { Form = HeadingForm },
            (home, text) => home with { UrgentHeading = text ?? "" }),
        FactRow<HomeText>.Text(new Key("urgent-text", "a sentence below it", "Numbers that answer today.", true),
            (home, text) => home with { UrgentText = text ?? "" }),
        FactRow<HomeText>.Text(
            new Key("stages-heading", "the heading above the stages", "When do you need it?", true) { Form = HeadingForm },
            (home, text) => home with { StagesHeading = text ?? "" }),
        FactRow<HomeText>.Groups(
            new Key("panels", "ways in for particular readers", "- { heading: Families, text: Help for you, links: [] }"),
            "a panel", OfPanel, new HomePanel("", "", []), (home, panels) => home with { Panels = panels }),
    ];

    private static readonly IReadOnlyList<FactRow<Wording>> OfWording =
    [
        FactRow<Wording>.Text(new Key("inside-heading", "the heading", "If you are inside now", true) { Form = HeadingForm },
            (wording, text) => wording with { InsideHeading = text ?? "" }),
        FactRow<Wording>.Text(new Key("inside-phone", "when they can be phoned from inside", "You can phone them from inside.", true),
            (wording, text) => wording with { InsidePhone = text ?? "" }),
        FactRow<Wording>.Text(new Key("inside-no-phone", "when they cannot", "You cannot phone them from inside.", true),
            (wording, text) => wording with { InsideNoPhone = text ?? "" }),
        FactRow<Wording>.Text(new Key("inside-letter", "when they can be written to from inside", "You can write to them.", true),
            (wording, text) => wording with { InsideLetter = text ?? "" }),
        FactRow<Wording>.Text(new Key("inside-no-letter", "when they cannot", "They do not answer letters.", true),
            (wording, text) => wording with { InsideNoLetter = text ?? "" }),
        FactRow<Wording>.Text(new Key("inside-ask", "when nobody knows", "Ask staff if you can phone or write.", true),
            (wording, text) => wording with { InsideAsk = text ?? "" }),
        FactRow<Wording>.Text(new Key("inside-visits", "words before the places they visit", "They visit", true),
            (wording, text) => wording with { InsideVisits = text ?? "" }),
        FactRow<Wording>.Text(new Key("inside-refer", "how early to be referred; holds {weeks}", "Ask {weeks} weeks before.", true),
            (wording, text) => wording with { InsideRefer = text ?? "" }),
    ];

    private static readonly IReadOnlyList<FactRow<DiscreetPack>> OfDiscreet =
    [
        FactRow<DiscreetPack>.Text(PackTitle, (pack, text) => pack with { Title = text ?? "" }),
        FactRow<DiscreetPack>.List<string>(
            new Key("avoid", "starts of words that may stand nowhere in it", "[hospital, ward]", true)
            {
                Form = new ListForm(new TextForm()),
            },
            (source, key) => [.. source.Map.Scalars(key).Select(word => word.Text)],
            (pack, starts) => pack with { Avoid = starts }),
        FactRow<DiscreetPack>.List<string>(
            new Key("without", "ids from needs.yaml: services that are mainly about these stand nowhere in it", "[mental-health]")
            {
                Form = new ListForm(new IdForm("needs.yaml")),
            },
            (source, key) =>
            {
                var ids = source.Map.Scalars(key);
                source.Needs.AddRange(ids);
                return [.. ids.Select(id => id.Text)];
            },
            (pack, ids) => pack with { Without = ids }),
    ];

    private static readonly IReadOnlyList<FactRow<PackSettings>> OfPacks =
    [
        FactRow<PackSettings>.Text(PackTitle, (packs, text) => packs with { Title = text ?? "" }),
        FactRow<PackSettings>.List<string>(
            new Key("leave-out", "ids from audiences.yaml: what is for these alone is in no ready-made pack", "[families]")
            {
                Form = new ListForm(new IdForm("audiences.yaml")),
            },
            (source, key) =>
            {
                var ids = source.Map.Scalars(key);
                source.Audiences.AddRange(ids);
                return [.. ids.Select(id => id.Text)];
            },
            (packs, ids) => packs with { LeaveOut = ids }),
        FactRow<PackSettings>.Value(
            new Key("files", "where the printed packs are published as files", "https://packs.example.org")
            {
                Form = SharedKeys.AddressForm,
            },
            WebAddress.Parse, Codes.BadWebAddress, (packs, url) => packs with { Files = url?.TrimEnd('/') }),
        FactRow<PackSettings>.Group(
            new Key("discreet", "a version for people whose papers others may see", "{ title: \"Help in {area}\", avoid: [hospital] }"),
            "the discreet version", OfDiscreet, new DiscreetPack("", [], []), (packs, pack) => packs with { Discreet = pack }),
    ];

    public static Key TimeZone { get; } = new("time-zone", "where clocks are set", "Europe/London", true) { Form = new TextForm(60) };

    public static IReadOnlyList<Row> All { get; } =
    [
        Row.Text(SharedKeys.Title with { About = "the name of the site", Example = "Support Map", Form = new TextForm(60) },
            (site, text) => site with { Title = text ?? "" }),
        Row.Text(new Key("tagline", "one line that says what the site is", "Help near you", true) { Form = new TextForm(100) },
            (site, text) => site with { Tagline = text ?? "" }),
        Row.Text(new Key("region", "the region as named in a sentence", "the Vale of Elm", true) { Form = new TextForm(60) },
            (site, text) => site with { Region = text ?? "" }),
        new Row(new Key("language", "the language of the pages", "en-GB", true) { Form = new TextForm(20) })
        {
            Read = (source, key, site) =>
            {
                var tag = source.Take(key, source.Map.Value(key, Locale.Language, Codes.BadPlaceOfSite));
                if (tag is not null && !Locale.IsEnglish(tag))
                {
                    source.Bag.Add(
                        Codes.OtherLanguage,
                        source.Map.SpanOf(key),
                        $"the language is “{tag}”, but headings, buttons and messages of the pages are English",
                        "keep en-GB until somebody has translated the words in theme/: a screen reader reads a page as its language says");
                }

                return site with { Language = tag ?? "" };
            },
        },
        Row.Value(TimeZone,
            Locale.TimeZone, Codes.BadPlaceOfSite, (site, zone) => site with { TimeZone = zone ?? "" }),
        new Row(new Key(
            "bank-holidays", "which list the services mean by it: a file in holidays, without .yaml", "england-and-wales")
        {
            Form = new IdForm(),
        })
        {
            Read = (source, key, site) =>
            {
                source.Holidays.AddRange(source.Map.Scalars(key));
                return site with { BankHolidays = source.Map.Value(key, Ids.Parse, Codes.BadId) };
            },
        },
        Row.Value(
            new Key("base-url", "where the site is published, without a slash at the end", "https://www.example.org")
            {
                Form = SharedKeys.AddressForm,
            },
            BaseAddress.Parse, Codes.BadWebAddress,
            (site, url) => site with { BaseUrl = url ?? BaseAddress.Preview, HasAddress = url is not null }),
        Row.Group(new Key("owner", "who answers for the site", "{ label: Example Partnership, url: https://www.example.org/ }", true),
            "the owner", OfLink, Link.None, (site, link) => site with { Owner = link ?? Link.None }),
        Row.Value(
            new Key("email", "where corrections can be sent", "map@example.org")
            {
                Form = SharedKeys.EmailForm,
                Aliases = "mail e-mail email-address",
            },
            EmailAddress.Parse, Codes.BadEmail, (site, email) => site with { Email = email }),
        new Row(new Key("phone", "a number for questions about the site", "01632 960123") { Aliases = "tel telephone" })
        {
            Read = (source, key, site) =>
                site with { Phone = source.Take(key, source.Map.Value(key, text => PhoneNumber.Parse(text), Codes.BadPhone)) },
        },
        Row.Text(
            new Key("post", "an address for letters about the site, on one line", "Example Partnership, 1 High Street, Elmton")
            {
                Form = new TextForm(200),
                Aliases = "address postal-address",
            },
            (site, text) => site with { Post = text }),
        Row.Value(
            new Key("repository", "the repository that holds these files", "https://github.com/example/supportmap")
            {
                Form = SharedKeys.AddressForm,
            },
            WebAddress.Parse, Codes.BadWebAddress, (site, url) => site with { Repository = url is null ? null : Whole(url) }),
        Row.Group(
            new Key(
                "content-licence", "how the words may be used", "{ label: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }",
                true),
            "a licence", OfLink, Link.None, (site, link) => site with { ContentLicence = link ?? Link.None }),
        Row.Group(
            new Key(
                "exit", "a harmless page for the quick way out of sensitive pages",
                "{ label: BBC Weather, url: https://www.bbc.co.uk/weather }", true),
            "the quick way out", OfLink, Link.None, (site, link) => site with { Exit = link ?? Link.None }),
        Row.Group(
            NoticeFacts.Notice, "a notice", NoticeFacts.OfNotice, Notice.None, (site, notice) => site with { Notice = notice }),
        Row.Word(new Key("offline", "false to stop phones from keeping pages for a time without signal", "true"),
            Choices.TrueOrFalse,
            (site, isOffline) => site with { Offline = isOffline ?? true }),
        Row.Group(
            new Key(
                "colours", "three dark colours that can be read on white",
                "{ brand: \"#1d4f5c\", action: \"#0b5c8a\", urgent: \"#a3182a\" }", true),
            "colours", OfColours, Empty.Colours, (site, colours) => site with { Colours = colours ?? Empty.Colours }),
        Row.Group(new Key("home", "the words of the home page", "", true),
            "the home page", OfHome, Empty.Home, (site, home) => site with { Home = home ?? Empty.Home }),
        Row.Group(new Key("wording", "sentences of the service page about people inside", "", true),
            "wording", OfWording, Empty.Wording, (site, wording) => site with { Wording = wording ?? Empty.Wording }),
        Row.Group(new Key("packs", "how printed packs are named", "{ title: \"Help in {area}\" }"),
            "packs", OfPacks, Empty.Packs, (site, packs) => site with { Packs = packs ?? Empty.Packs }),
    ];

    private static FactRow<SiteColours> Colour(string name, string about, string example, Func<SiteColours, string, SiteColours> set) =>
        FactRow<SiteColours>.Value(new Key(name, about, example, true) { Form = ColourForm },
            Values.Colour.Parse, Codes.BadColour, (colours, colour) => set(colours, colour ?? ""));

    // As it is copied from a browser, or as programs are told it: pages within it start from its plain address.
    private static string Whole(string repository)
    {
        var address = repository.TrimEnd('/');
        return address.EndsWith(".git", StringComparison.Ordinal) ? address[..^".git".Length] : address;
    }
}
