using SupportMap.Content.Model;

namespace SupportMap.Content.Reading;

/// <summary>The names used in <c>site.yaml</c>.</summary>
public static class SiteKeys
{
    // It stands above the names that use it.
    private static readonly Form ColourForm = new TextForm(7, "^#[0-9A-Fa-f]{6}$");

    public static Key Title { get; } = new("title", "the name of the site", "Support Map", true) { Form = new TextForm(60) };
    public static Key Tagline { get; } =
        new("tagline", "one line that says what the site is", "Help near you", true) { Form = new TextForm(100) };
    public static Key Region { get; } =
        new("region", "the region as named in a sentence", "the Vale of Elm", true) { Form = new TextForm(60) };
    public static Key Language { get; } = new("language", "the language of the pages", "en-GB", true) { Form = new TextForm(20) };
    public static Key TimeZone { get; } = new("time-zone", "where clocks are set", "Europe/London", true) { Form = new TextForm(60) };
    public static Key BaseUrl { get; } = new(
        "base-url", "where the site is published, without a slash at the end", "https://www.example.org")
    {
        Form = OtherKeys.AddressForm,
    };
    public static Key BankHolidays { get; } = new(
        "bank-holidays", "which list the services mean by it: a file in holidays, without .yaml", "england-and-wales")
    {
        Form = new IdForm(),
    };
    public static Key Owner { get; } =
        new("owner", "who answers for the site", "{ label: Example Partnership, url: https://www.example.org/ }", true);
    public static Key Email { get; } = new("email", "where corrections can be sent", "map@example.org") { Form = OtherKeys.EmailForm };
    public static Key Repository { get; } = new(
        "repository", "the repository that holds these files", "https://github.com/example/supportmap")
    {
        Form = OtherKeys.AddressForm,
    };
    public static Key ContentLicence { get; } = new(
        "content-licence", "how the words may be used", "{ label: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }", true);
    public static Key Exit { get; } = new(
        "exit",
        "a harmless page for the quick way out of sensitive pages",
        "{ label: BBC Weather, url: https://www.bbc.co.uk/weather }",
        true);
    public static Key Offline { get; } = new("offline", "false to stop phones from keeping pages for a time without signal", "true")
    {
        Form = WordForm.Of(Choices.TrueOrFalse),
    };
    public static Key Colours { get; } = new(
        "colours",
        "three dark colours that can be read on white",
        "{ brand: \"#1d4f5c\", action: \"#0b5c8a\", urgent: \"#a3182a\" }",
        true);
    public static Key Brand { get; } = new("brand", "header and headings", "\"#1d4f5c\"", true) { Form = ColourForm };
    public static Key Action { get; } = new("action", "links and buttons", "\"#0b5c8a\"", true) { Form = ColourForm };
    public static Key Urgent { get; } = new("urgent", "the way to urgent help", "\"#a3182a\"", true) { Form = ColourForm };
    public static Key Home { get; } = new("home", "the words of the home page", "", true);
    public static Key Heading { get; } = new("heading", "a heading", "Find help near you", true) { Form = new TextForm(80) };
    public static Key Intro { get; } = new("intro", "a sentence or two below it", "Search, or pick what you need.", true);
    public static Key UrgentHeading { get; } =
        new("urgent-heading", "the heading for people who need help at once", "Need help right now?", true) { Form = new TextForm(80) };
    public static Key UrgentText { get; } = new("urgent-text", "a sentence below it", "Numbers that answer today.", true);
    public static Key StagesHeading { get; } =
        new("stages-heading", "the heading above the stages", "When do you need it?", true) { Form = new TextForm(80) };
    public static Key Panels { get; } =
        new("panels", "ways in for particular readers", "- { heading: Families, text: Help for you, links: [] }");
    public static Key Text { get; } = new("text", "a sentence or two", "Help for you, too.", true);
    public static Key Links { get; } = new("links", "where to go", "- { label: Guide for families, url: /guides/families/ }", true);
    public static Key Packs { get; } = new("packs", "how printed packs are named", "{ title: \"Help in {area}\" }");
    public static Key PackTitle { get; } =
        new("title", "the title of a pack; holds {area}", "\"Help in {area}\"", true) { Form = new TextForm(100) };
    public static Key LeaveOut { get; } = new(
        "leave-out", "ids from audiences.yaml: what is for these alone is in no ready-made pack", "[families]")
    {
        Form = new ListForm(new IdForm("audiences.yaml")),
    };
    public static Key Discreet { get; } =
        new("discreet", "a version for people whose papers others may see", "{ title: \"Help in {area}\", avoid: [hospital] }");
    public static Key Avoid { get; } =
        new("avoid", "starts of words that may stand nowhere in it", "[hospital, ward]", true) { Form = new ListForm(new TextForm()) };
    public static Key Wording { get; } = new("wording", "sentences of the service page about people inside", "", true);
    public static Key InsideHeading { get; } =
        new("inside-heading", "the heading", "If you are inside now", true) { Form = new TextForm(80) };
    public static Key InsidePhone { get; } =
        new("inside-phone", "when they can be phoned from inside", "You can phone them from inside.", true);
    public static Key InsideNoPhone { get; } = new("inside-no-phone", "when they cannot", "You cannot phone them from inside.", true);
    public static Key InsideLetter { get; } =
        new("inside-letter", "when they can be written to from inside", "You can write to them.", true);
    public static Key InsideNoLetter { get; } = new("inside-no-letter", "when they cannot", "They do not answer letters.", true);
    public static Key InsideAsk { get; } = new("inside-ask", "when nobody knows", "Ask staff if you can phone or write.", true);
    public static Key InsideVisits { get; } = new("inside-visits", "words before the places they visit", "They visit", true);
    public static Key InsideRefer { get; } =
        new("inside-refer", "how early to be referred; holds {weeks}", "Ask {weeks} weeks before.", true);
}
