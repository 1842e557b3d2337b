using SupportMap.Content.Model;

namespace SupportMap.Content.Reading;

/// <summary>Every name that a service may have, in the standard order.</summary>
public static class ServiceKeys
{
    public static Key Name { get; } = new("name", "the name people would say", "Elmton Foodbank", true) { Form = new TextForm(80) };
    public static Key Organisation { get; } = new(
        "organisation", "who runs it: the name of a file in organisations, without .yaml", "elmton-foodbank", true)
    {
        Form = new IdForm(),
    };
    public static Key Summary { get; } = new(
        "summary", "one sentence, under 140 characters: what you get", "Food for three days, for you and your family.", true)
    {
        Form = new TextForm(140),
    };
    public static Key Needs { get; } = new(
        "needs", "what it helps with, the main thing first: ids from needs.yaml", "[food-and-clothes]", true)
    {
        Form = new ListForm(new IdForm("needs.yaml")),
    };
    public static Key Areas { get; } =
        new("areas", "where people can use it: ids from areas.yaml", "[east]", true) { Form = new ListForm(new IdForm("areas.yaml")) };
    public static Key Towns { get; } =
        new("towns", "where it is, or visits: names from areas.yaml", "[Elmton, Oakham]") { Form = new ListForm(new TextForm(80)) };
    public static Key When { get; } = new("when", "at which points it helps: ids from stages.yaml; all when left out", "[day, week]")
    {
        Form = new ListForm(new IdForm("stages.yaml")),
    };
    public static Key For { get; } =
        new("for", "whom it is for: ids from audiences.yaml", "[everyone]", true) { Form = new ListForm(new IdForm("audiences.yaml")) };
    public static Key Ages { get; } =
        new("ages", "youngest and oldest age", "{ min: 16, max: 25 }") { Form = new GroupForm([OtherKeys.Min, OtherKeys.Max]) };
    public static Key NotFor { get; } =
        new("not-for", "whom it turns away, in plain words; or none known; or ask", "none known", true) { Form = new TextForm(400) };
    public static Key Access { get; } =
        new("access", "how people reach it", "[phone, walk-in]", true) { Form = new ListForm(WordForm.Of(Choices.AccessWays)) };
    public static Key ReferBy { get; } =
        new("refer-by", "who can refer people", "[gp, social-worker]") { Form = new ListForm(WordForm.Of(Choices.Referrers)) };
    public static Key FirstStep { get; } =
        new("first-step", "the first thing to do", "Phone and say you need food today.", true) { Form = new TextForm(400) };
    public static Key WhatHappens { get; } =
        new("what-happens", "what happens next", "You get a parcel the same day.") { Form = new TextForm(600) };
    public static Key Bring { get; } = new("bring", "what to bring", "A bag to carry food in.") { Form = new TextForm(400) };
    public static Key NeedsId { get; } =
        new("needs-id", "do you need proof of who you are: yes, no or ask", "no") { Form = WordForm.Of(Choices.Answers) };
    public static Key NeedsAddress { get; } =
        new("needs-address", "do you need an address: yes, no or ask", "no") { Form = WordForm.Of(Choices.Answers) };
    public static Key FromPrison { get; } = new(
        "from-prison", "what works from inside", "{ phone: ask, letter: yes, visits: [elm-house], refer-weeks-before: 8 }")
    {
        Form = new GroupForm([OtherKeys.Phone, OtherKeys.Letter, OtherKeys.Visits, OtherKeys.ReferWeeksBefore]),
    };
    public static Key Phones { get; } = new("phones", "numbers, the best one first", "[{ number: 01632 960123, label: Office }]")
    {
        Form = new ListForm(
            new GroupForm([OtherKeys.Number, OtherKeys.PhoneLabel, OtherKeys.PhoneType, OtherKeys.PhoneCost, OtherKeys.HoursNote]),
            IsOfGroups: true),
    };
    public static Key Email { get; } = new("email", "one address", "help@example.org") { Form = OtherKeys.EmailForm };
    public static Key Website { get; } =
        new("website", "the service's own page", "https://www.example.org/") { Form = OtherKeys.AddressForm };
    public static Key Links { get; } = new("links", "other useful pages", "[{ url: https://www.example.org/form, label: Apply online }]")
    {
        Form = new ListForm(new GroupForm([OtherKeys.Url, OtherKeys.Label]), IsOfGroups: true),
    };
    public static Key Address { get; } = new(
        "address", "where to go; or the word confidential", "{ lines: [1 High Street], town: Elmton, postcode: AB10 1AB }")
    {
        Form = new GroupForm([OtherKeys.Lines, OtherKeys.Town, OtherKeys.Postcode], OrWord: "confidential"),
    };
    public static Key Hours { get; } =
        new("hours", "when it is open", "{ mon-thu: 9:00-17:00, fri: 9:00-16:30 }") { Form = new HoursForm() };
    public static Key BankHolidays { get; } =
        new("bank-holidays", "closed, open or ask; needed with hours", "closed") { Form = WordForm.Of(Choices.BankHolidayRules) };
    public static Key ClosedDates { get; } = new("closed-dates", "days when it is shut", "[2026-12-24 to 2027-01-05]")
    {
        Form = new ListForm(new TextForm(40, OtherKeys.DayShape + "( to [0-9]{4}-[0-9]{2}-[0-9]{2})?$")),
    };
    public static Key Cost { get; } = new("cost", "free, or what it costs", "free");
    public static Key Languages { get; } = new("languages", "languages and interpreters", "Interpreter on request");
    public static Key Accessibility { get; } = new("accessibility", "help with access", "Step-free door") { Form = new TextForm(400) };
    public static Key Urgent { get; } = new("urgent", "true when someone in danger, or with nowhere to sleep tonight, needs it", "true")
    {
        Form = WordForm.Of(Choices.TrueOrFalse),
    };
    public static Key Sensitive { get; } =
        new("sensitive", "true for abuse and sexual violence", "true") { Form = WordForm.Of(Choices.TrueOrFalse) };
    public static Key Keywords { get; } =
        new("keywords", "other words people may type", "[parcel, hungry]") { Form = new ListForm(new TextForm(80)) };
    public static Key Status { get; } =
        new("status", "published, draft or closed", "published", true) { Form = WordForm.Of(Choices.Statuses) };
    public static Key Formerly { get; } = new(
        "formerly", "names that the file had before, the oldest first: their addresses lead here", "[old-foodbank]")
    {
        Form = new ListForm(new IdForm()),
    };
    public static Key ClosedOn { get; } =
        new("closed-on", "the day it ended, with status: closed", "2026-03-31") { Form = OtherKeys.DayForm };
    public static Key SupersededBy { get; } =
        new("superseded-by", "the id of the service that took its place", "new-foodbank") { Form = new IdForm() };
    public static Key Checked { get; } =
        new("checked", "the day somebody asked the service; leave out when nobody has", "2026-11-02") { Form = OtherKeys.DayForm };
    public static Key CheckedHow { get; } =
        new("checked-how", "phoned, visited or confirmed-by-service", "phoned") { Form = WordForm.Of(Choices.CheckedHow) };
    public static Key Sources { get; } = new(
        "sources", "public pages the facts come from", "[{ url: https://www.example.org/, page-date: 2026-03 }]", true)
    {
        Form = OtherKeys.Sources.Form,
    };
    public static Key Details { get; } = new(
        "details", "more text; only in .yaml files: in .md files it stands below the facts", "\"Ring the bell.\"")
    {
        Form = new TextForm(5_000),
    };

    public static IReadOnlyList<Key> All { get; } =
    [
        Name, Organisation, Summary, Needs, Areas, Towns, When, For, Ages, NotFor, Access, ReferBy, FirstStep, WhatHappens, Bring,
        NeedsId, NeedsAddress, FromPrison, Phones, Email, Website, Links, Address, Hours, BankHolidays, ClosedDates, Cost, Languages,
        Accessibility, Urgent, Sensitive, Keywords, Status, Formerly, ClosedOn, SupersededBy, Checked, CheckedHow, Sources, Details,
    ];
}
