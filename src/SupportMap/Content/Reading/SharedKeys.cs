using SupportMap.Content.Model;
using SupportMap.Content.Values;

namespace SupportMap.Content.Reading;

/// <summary>Keys that several kinds of file have, and those of lists and groups.</summary>
public static class SharedKeys
{
    internal const string DayShape = "^[0-9]{4}-[0-9]{2}-[0-9]{2}";

    // They stand above the names that use them.
    internal static readonly Form DayForm = new TextForm(10, DayShape + "$");
    internal static readonly Form DegreesForm = new TextForm(11, "^-?[0-9]{1,2}[.][0-9]{3,7}$");
    internal static readonly Form AddressForm = new TextForm(500, "^https?://[^ /]+[.][^ ]+$");
    internal static readonly Form EmailForm = new TextForm(Pattern: "^[^@ :<>]+@[^@ :<>]+[.][A-Za-z]{2,24}$");

    public static Key Id { get; } =
        new("id", "a short name in small letters that never changes", "food-and-clothes", true) { Form = new IdForm() };
    public static Key Name { get; } =
        new("name", "the name people read", "Food and clothes", true) { Form = new TextForm(60), Aliases = "title service service-name" };
    public static Key Summary { get; } = new("summary", "one sentence, under 140 characters", "Where to get a meal or a warm coat.", true)
    {
        Form = new TextForm(140),
        Aliases = "description about short-description",
    };
    public static Key OptionalSummary { get; } = Summary with { IsRequired = false };
    public static Key Icon { get; } = new("icon", "the name of a picture of the theme", "plate") { Form = new IdForm() };
    public static Key First { get; } = new(
        "first", "ids of the services that help most people, the most useful first: they head each list", "[foodbank]")
    {
        Form = new ListForm(new IdForm()),
    };
    public static Key WhenClosed { get; } = new(
        "when-closed",
        "ids of services to turn to when one for this need is shut: those for its area, in this order; where none is, the last",
        "[night-line]")
    {
        Form = new ListForm(new IdForm()),
    };
    public static Key KeptHolidays { get; } = new(
        "holidays", "the lists of holidays that are kept: files in holidays, without .yaml", "[national, elm-council]")
    {
        Form = new ListForm(new IdForm()),
    };
    public static Key Sensitive { get; } =
        new("sensitive", "true when its pages are about abuse or sexual violence", "true") { Form = WordForm.Of(Choices.TrueOrFalse) };
    public static Key UrgentNeed { get; } = new(
        "urgent", "true for what cannot wait: the report says what is missing from its services", "true")
    {
        Form = WordForm.Of(Choices.TrueOrFalse),
    };
    public static Key Now { get; } = new(
        "now", "what to call it on the page about who can help right now, in one to four words; left out, it is not asked there", "Food")
    {
        Form = new TextForm(40),
    };
    public static Key WhatToSay { get; } = new(
        "what-to-say", "what to say on the phone, in one or two sentences", "I left hospital today and I have no food at home.")
    {
        Form = new TextForm(200),
    };
    public static Key FirstDay { get; } = new(
        "first-day", "what to do about it in the first 24 hours, for paper", "No bed tonight? Phone the council early in the day.")
    {
        Form = new TextForm(120),
    };
    public static Key Short { get; } = new("short", "one to three words", "First week", true) { Form = new TextForm(30) };
    public static Key StageGuide { get; } =
        new("guide", "the guide whose checklist opens the page: a file in guides, without .md", "your-first-week") { Form = new IdForm() };
    public static Key Plan { get; } =
        new("plan", "what the staff desk does about help at this stage: apply before the day, or book for it", "book")
        {
            Form = WordForm.Of(Choices.PlanSteps),
        };
    public static Key Kind { get; } = new("kind", "what sort it is", "council", true) { Form = new TextForm(30) };
    public static Key Within { get; } = new("within", "the id of the area around it", "vale-of-elm") { Form = new IdForm("areas.yaml") };
    public static Key Postcodes { get; } = new("postcodes", "first halves of postcodes", "[AB10, AB11]")
    {
        Form = new ListForm(new TextForm(5, "^[A-Z]{1,2}[0-9][0-9A-Z]?$")),
    };
    public static Key AreaCode { get; } = new("code", "its code in the Register of Geographic Codes of the ONS", "S12000028")
    {
        Form = new TextForm(9, "^[A-Z][0-9]{8}$"),
    };
    public static Key Also { get; } = new("also", "other spellings people type", "[Oakum]") { Form = new ListForm(new TextForm(80)) };
    public static Key Towns { get; } = new("towns", "towns and villages", "[Elmton, { name: Oakham, also: [Oakum] }]")
    {
        Form = new ListForm(new TownForm(new GroupForm([Name, Also]))),
        Aliases = "location place where",
    };
    public static Key Website { get; } = new("website", "its own website", "https://www.example.org/")
    {
        Form = AddressForm,
        Aliases = "url web site web-address homepage www",
    };
    public static Key AlsoKnownAs { get; } =
        new("also-known-as", "other names people use", "[The Council]") { Form = new ListForm(new TextForm(80), IsOfLines: true) };
    public static Key Formerly { get; } = new(
        "formerly", "names that the file had before, the oldest first: their addresses lead here", "[old-council]")
    {
        Form = new ListForm(new IdForm()),
    };
    public static Key FormerIds { get; } =
        Formerly with { About = "ids that it had before, the oldest first: their addresses lead here", Example = "[old-id]" };
    public static Key Details { get; } =
        new("details", "more text; only in .yaml files: in .md files it stands below the facts", "\"Ring the bell.\"")
        {
            Form = new TextForm(5_000),
            Aliases = "text body",
        };
    public static Key Title { get; } =
        new("title", "the heading of the page", "Getting ID", true) { Form = new TextForm(80), Aliases = "name heading" };
    public static Key Order { get; } = new("order", "a whole number: its place in lists", "3", true) { Form = new NumberForm(9999) };
    public static Key Needs { get; } = new("needs", "ids from needs.yaml", "[id-and-papers]", true)
    {
        Form = new ListForm(new IdForm("needs.yaml")),
        Aliases = "category categories type types topics topic need",
    };
    public static Key When { get; } =
        new("when", "ids from stages.yaml", "[before, week]") { Form = new ListForm(new IdForm("stages.yaml")), Aliases = "stage stages" };
    public static Key For { get; } = new("for", "ids from audiences.yaml", "[everyone]")
    {
        Form = new ListForm(new IdForm("audiences.yaml")),
        Aliases = "audience who-for audiences",
    };
    public static Key Checklist { get; } =
        new("checklist", "short things to do", "[Ask for your birth certificate.]") { Form = new ListForm(new TextForm(500)) };
    public static Key Services { get; } =
        new("services", "ids of services, the most useful first", "[foodbank]") { Form = new ListForm(new IdForm()) };
    public static Key Url { get; } =
        new("url", "a web address", "https://www.example.org/", true) { Form = AddressForm, Aliases = "link website address web" };
    public static Key Label { get; } =
        new("label", "words that say where the link goes", "Apply online", true) { Form = new TextForm(100), Aliases = "name" };
    public static Key PageDate { get; } = new("page-date", "the date on that page; leave out when it shows none", "2026-03")
    {
        Form = new TextForm(10, "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"),
        Aliases = "date",
        IsInner = true,
    };
    public static Key Sources { get; } =
        new("sources", "public pages the facts come from", "[{ url: https://www.example.org/, page-date: 2026-03 }]", true)
        {
            Form = new ListForm(new GroupForm([Url, PageDate]), IsOfGroups: true),
            Aliases = "source",
        };
    public static Key PhoneLabel { get; } =
        new("label", "what answers, in plain words", "Out of hours") { Form = new TextForm(100), Aliases = "name", IsInner = true };
    public static Key Number { get; } = new("number", "one phone number", "01632 960123", true)
    {
        // Ten or eleven digits, behind a code of Relay UK too; or a short code.
        Form = new TextForm(
            40, @"^(?:(?:1800[12] )?(?:[+]44 *(?:[(]0[)])?|[(]?0)(?:[() -]*[0-9]){9,10}|[1-9](?:[ -]*[0-9]){2,6}|0800[ -]?11[ -]?11)$"),
        Aliases = "tel phone telephone tel-no no mobile",
        IsInner = true,
    };
    public static Key PhoneType { get; } =
        new("type", "voice, text, textphone, whatsapp or relay; voice when left out", "text") { Form = WordForm.Of(Choices.PhoneTypes) };
    public static Key PhoneCost { get; } =
        new("cost", "free, local or plain words", "free") { Form = new TextForm(100), Aliases = "price fee charges fees" };
    public static Key LineHours { get; } = new(
        "hours", "when this number answers, written as for a service; or when-closed: whenever the office is shut", "{ daily: 24 hours }")
    {
        Form = new HoursForm(Schedule.WhenClosedWord),
        IsInner = true,
    };
    public static Key LineBankHolidays { get; } =
        new("bank-holidays", "what this number does on them, where that differs from the service", "open")
        {
            Form = WordForm.Of(Choices.BankHolidayRules),
            IsInner = true,
        };
    public static Key HoursNote { get; } = new("hours-note", "what its hours cannot say", "Only on term days")
    {
        Form = new TextForm(200),
        Aliases = "note notes",
        IsInner = true,
    };
    public static Key Lines { get; } = new("lines", "the address without town and postcode", "[1 High Street]", true)
    {
        Form = new ListForm(new TextForm(80), IsOfLines: true),
        Aliases = "address street line",
        IsInner = true,
    };
    public static Key Town { get; } =
        new("town", "the town", "Elmton", true) { Form = new TextForm(60), Aliases = "city", IsInner = true };
    public static Key Postcode { get; } = new("postcode", "the postcode", "AB10 1AB")
    {
        Form = new TextForm(8, "^[A-Z]{1,3}[0-9]?[0-9A-Z]? [0-9][A-Z]{2}$"),
        Aliases = "post-code zip",
        IsInner = true,
    };
    public static Key Latitude { get; } = new("latitude", "how far north it is, in degrees; only with longitude", "55.4583")
    {
        Form = DegreesForm,
        Aliases = "lat",
        IsInner = true,
    };
    public static Key Longitude { get; } = new("longitude", "how far east it is, in degrees; only with latitude", "-4.6291")
    {
        Form = DegreesForm,
        Aliases = "long lng lon",
        IsInner = true,
    };
    public static Key Min { get; } = new("min", "the youngest age", "16") { Form = new NumberForm(120), IsInner = true };
    public static Key Max { get; } = new("max", "the oldest age", "25") { Form = new NumberForm(120), IsInner = true };
    public static Key Phone { get; } =
        new("phone", "can people phone from inside: yes, no or ask", "ask") { Form = WordForm.Of(Choices.Answers) };
    public static Key Letter { get; } =
        new("letter", "can people write from inside: yes, no or ask", "yes") { Form = WordForm.Of(Choices.Answers), IsInner = true };
    public static Key Visits { get; } = new("visits", "where its workers visit: ids from prisons.yaml", "[elm-house]")
    {
        Form = new ListForm(new IdForm("prisons.yaml")),
        IsInner = true,
    };
    public static Key ReferWeeksBefore { get; } =
        new("refer-weeks-before", "how many weeks before they leave to be referred", "8") { Form = new NumberForm(52), IsInner = true };
    public static Key Source { get; } =
        new("source", "the page the list was taken from", "https://www.gov.uk/bank-holidays", true) { Form = AddressForm };
    public static Key SourceChecked { get; } =
        new("checked", "the day the list was compared with its source", "2026-11-02") { Form = DayForm, Aliases = "last-checked verified" };
    public static Key Days { get; } = new("days", "the days", "[{ date: 2026-12-25, name: Christmas Day }]", true);
    public static Key Date { get; } = new("date", "a day", "2026-12-25", true) { Form = DayForm };
    public static Key WordsOfNeeds { get; } = new("needs", "for each need the words people type", "food-and-clothes: [hungry, starving]")
    {
        Form = new MapForm(new ListForm(new TextForm(80))),
        Aliases = "category categories type types topics topic need",
    };
    public static Key Means { get; } =
        new("means", "what people type, and the words entries use for it", "[{ words: [grub], mean: [food] }]");
    public static Key Words { get; } = new("words", "what people type", "[grub, scran]", true) { Form = new ListForm(new TextForm(80)) };
    public static Key Spellings { get; } = new("spellings", "words, and other ways of writing each", "house: [hoose, hous]")
    {
        Form = new MapForm(new ListForm(new TextForm(80))),
    };
    public static Key Otherwise { get; } =
        new("otherwise", "ids of services to offer when nothing is found", "[advice]") { Form = new ListForm(new IdForm()) };
    public static Key Mean { get; } =
        new("mean", "the words entries use; without it, typed words that no entry is for", "[food]")
        {
            Form = new ListForm(new TextForm(80)),
        };
    public static Key List { get; } =
        new("list", "which list: aliss or open-eligibility", "open-eligibility", true) { Form = WordForm.Of(Choices.OtherLists) };
    public static Key NameThere { get; } = new("name", "the name as it is written in that list", "Food", true)
    {
        Form = new TextForm(60),
        Aliases = "title service service-name",
    };
    public static Key Match { get; } = new(
        "match", "exact, or broader when the name there holds more, or narrower when it is a part of ours", "exact", true)
    {
        Form = WordForm.Of(Choices.NameMatches),
    };
    public static Key SameAs { get; } = new(
        "same-as", "what other lists of categories call it", "[{ list: open-eligibility, name: Food, match: narrower }]")
    {
        Form = new ListForm(new GroupForm([List, NameThere, Match]), IsOfGroups: true),
    };
}
