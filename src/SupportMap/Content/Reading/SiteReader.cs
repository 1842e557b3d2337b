using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads <c>site.yaml</c>.</summary>
internal static class SiteReader
{
    /// <summary>The settings, null when something required could not be read, and every link to a page of the site itself.</summary>
    /// <param name="audiences">Gets the ids of audiences that the file names.</param>
    /// <param name="holidays">Gets the id of the list of holidays that it names.</param>
    public static (SiteSettings? Settings, IReadOnlyList<SiteLink> Links) Read(
        SourceFile? file, List<YamlScalar> audiences, List<YamlScalar> holidays, DiagnosticBag bag)
    {
        if (file is null || EntryText.Read(file, "the site", bag, YamlLimits.List)?.Map is not { } map)
        {
            return (null, []);
        }

        var links = new List<SiteLink>();
        var title = map.Text(SiteKeys.Title);
        var tagline = map.Text(SiteKeys.Tagline);
        var region = map.Text(SiteKeys.Region);
        var language = map.Text(SiteKeys.Language);
        var timeZone = map.Text(SiteKeys.TimeZone);
        var bankHolidays = map.Value(SiteKeys.BankHolidays, Ids.Parse, Codes.BadId);
        holidays.AddRange(map.Scalars(SiteKeys.BankHolidays));
        var baseUrl = map.Value(SiteKeys.BaseUrl, BaseAddress.Parse, Codes.BadWebAddress);
        var owner = SharedReaders.Link(map.Map(SiteKeys.Owner, "the owner"), bag);
        var email = map.Value(SiteKeys.Email, EmailAddress.Parse, Codes.BadEmail);
        var repository = map.Value(SiteKeys.Repository, WebAddress.Parse, Codes.BadWebAddress);
        var licence = SharedReaders.Link(map.Map(SiteKeys.ContentLicence, "a licence"), bag);
        var exit = SharedReaders.Link(map.Map(SiteKeys.Exit, "the quick way out"), bag);
        var offline = map.Struct(SiteKeys.Offline, Choices.TrueOrFalse.Parse, Codes.BadChoice) ?? true;
        var colours = map.Map(SiteKeys.Colours, "colours") is { } colourMap ? Colours(colourMap) : null;
        var home = map.Map(SiteKeys.Home, "the home page") is { } homeMap ? Home(homeMap, links) : null;
        var wording = map.Map(SiteKeys.Wording, "wording") is { } wordingMap ? Wording(wordingMap) : null;
        var packs = map.Map(SiteKeys.Packs, "packs") is { } packMap ? Packs(packMap, audiences) : PackSettings.Default;
        map.Done();
        if (title is null || tagline is null || region is null || language is null || timeZone is null
            || owner is null || licence is null || exit is null || colours is null || home is null || wording is null || packs is null)
        {
            return (null, links);
        }

        var settings = new SiteSettings
        {
            Title = title,
            Tagline = tagline,
            Region = region,
            Language = language,
            TimeZone = timeZone,
            BaseUrl = baseUrl ?? BaseAddress.Preview,
            HasAddress = baseUrl is not null,
            BankHolidays = bankHolidays,
            Owner = owner,
            Email = email,
            Repository = repository is null ? null : Whole(repository),
            ContentLicence = licence,
            Colours = colours,
            Home = home,
            Wording = wording,
            Packs = packs,
            Exit = exit,
            Offline = offline,
        };
        return (settings, links);
    }

    // As it is copied from a browser, or as programs are told it: pages within it start from its plain address.
    private static string Whole(string repository)
    {
        var address = repository.TrimEnd('/');
        return address.EndsWith(".git", StringComparison.Ordinal) ? address[..^".git".Length] : address;
    }

    private static SiteColours? Colours(MapReader map)
    {
        var brand = map.Value(SiteKeys.Brand, Colour.Parse, Codes.BadColour);
        var action = map.Value(SiteKeys.Action, Colour.Parse, Codes.BadColour);
        var urgent = map.Value(SiteKeys.Urgent, Colour.Parse, Codes.BadColour);
        map.Done();
        return brand is null || action is null || urgent is null ? null : new SiteColours(brand, action, urgent);
    }

    private static HomeText? Home(MapReader map, List<SiteLink> links)
    {
        var heading = map.Text(SiteKeys.Heading);
        var intro = map.Text(SiteKeys.Intro);
        var urgentHeading = map.Text(SiteKeys.UrgentHeading);
        var urgentText = map.Text(SiteKeys.UrgentText);
        var stagesHeading = map.Text(SiteKeys.StagesHeading);
        var panels = new List<HomePanel>();
        foreach (var item in map.Maps(SiteKeys.Panels, "a panel"))
        {
            var panelHeading = item.Text(SiteKeys.Heading);
            var text = item.Text(SiteKeys.Text);
            IReadOnlyList<Link> targets = [.. item.Maps(SiteKeys.Links, "a link").Select(link => Target(link, links)).OfType<Link>()];
            item.Done();
            if (panelHeading is not null && text is not null)
            {
                panels.Add(new HomePanel(panelHeading, text, targets));
            }
        }

        map.Done();
        return heading is null || intro is null || urgentHeading is null || urgentText is null || stagesHeading is null
            ? null
            : new HomeText(heading, intro, urgentHeading, urgentText, stagesHeading, panels);
    }

    // A panel may lead to a page of this site as well as elsewhere.
    private static Link? Target(MapReader map, List<SiteLink> links)
    {
        var label = map.Text(OtherKeys.Label);
        var url =
            map.Value(OtherKeys.Url, text => SitePath.Looks(text) ? SitePath.Parse(text) : WebAddress.Parse(text), Codes.BadWebAddress);
        map.Done();
        if (url is not null && SitePath.Looks(url))
        {
            links.Add(new SiteLink(url, map.SpanOf(OtherKeys.Url)));
        }

        return label is null || url is null ? null : new Link(url, label);
    }

    private static PackSettings? Packs(MapReader map, List<YamlScalar> audiences)
    {
        var title = map.Text(SiteKeys.PackTitle);
        var leaveOut = map.Scalars(SiteKeys.LeaveOut);
        audiences.AddRange(leaveOut);
        var discreet = map.Map(SiteKeys.Discreet, "the discreet version") is { } discreetMap ? Discreet(discreetMap) : null;
        map.Done();
        return title is null ? null : new PackSettings(title, [.. leaveOut.Select(id => id.Text)], discreet);
    }

    private static DiscreetPack? Discreet(MapReader map)
    {
        var title = map.Text(SiteKeys.PackTitle);
        IReadOnlyList<string> avoid = [.. map.Scalars(SiteKeys.Avoid).Select(word => word.Text)];
        map.Done();
        return title is null ? null : new DiscreetPack(title, avoid);
    }

    private static Wording? Wording(MapReader map)
    {
        var heading = map.Text(SiteKeys.InsideHeading);
        var phone = map.Text(SiteKeys.InsidePhone);
        var noPhone = map.Text(SiteKeys.InsideNoPhone);
        var letter = map.Text(SiteKeys.InsideLetter);
        var noLetter = map.Text(SiteKeys.InsideNoLetter);
        var ask = map.Text(SiteKeys.InsideAsk);
        var visits = map.Text(SiteKeys.InsideVisits);
        var refer = map.Text(SiteKeys.InsideRefer);
        map.Done();
        return heading is null || phone is null || noPhone is null || letter is null || noLetter is null || ask is null || visits is null
            || refer is null
            ? null
            : new Wording(heading, phone, noPhone, letter, noLetter, ask, visits, refer);
    }
}
