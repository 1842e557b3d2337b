using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;

namespace SupportMap.OpenData.Tables;

/// <summary>
/// The columns of a table of services: everything that a service's file can
/// hold. Export, import and the empty table to fill in share them.
/// </summary>
public static class ServiceColumns
{
    /// <summary>The column whose cell names the file.</summary>
    public const string Id = "id";

    private const string ConfidentialExample = "false";

    /// <summary>The columns in the order of the table.</summary>
    /// <param name="baseUrl">Where the site is published, without a slash at the end.</param>
    public static IReadOnlyList<Column<Service>> All(string baseUrl = "") =>
    [
        Columns.Made<Service>(
            Id,
            "a short name in small letters that never changes: the name of the file and the end of the page's address",
            ColumnType.Text,
            "elmton-foodbank",
            service => service.Id) with
        {
            IsRequired = true,
        },
        .. What(), .. Who(), .. How(), .. Contact(), .. Opening(), .. Standing(),
        Columns.Made<Service>(
            "organisation-name",
            "the name of who runs it; passed over when a table is read",
            ColumnType.Text,
            "Elmton Foodbank",
            service => service.Organisation.Name),
        Columns.Made<Service>(
            "page",
            "the address of its page; passed over when a table is read",
            ColumnType.WebAddress,
            "https://www.example.org/services/elmton-foodbank/",
            service => baseUrl + service.Path),
    ];

    private static Column<Service>[] What() =>
    [
        Columns.Text<Service>(ServiceKeys.Name, service => service.Name),
        Columns.Text<Service>(ServiceKeys.Organisation, service => service.Organisation.Id),
        Columns.Text<Service>(ServiceKeys.Summary, service => service.Summary),
        Columns.List<Service>(ServiceKeys.Needs, service => service.Needs.Select(need => need.Id)),
        Columns.List<Service>(ServiceKeys.Areas, service => service.Areas.Select(area => area.Id)),
        Columns.List<Service>(ServiceKeys.Towns, service => service.Towns),
        Columns.List<Service>(ServiceKeys.When, service => service.When.Select(stage => stage.Id)),
    ];

    private static Column<Service>[] Who() =>
    [
        Columns.List<Service>(ServiceKeys.For, service => service.For.Select(audience => audience.Id)),
        Columns.Number<Service>(ServiceKeys.Ages, OtherKeys.Min, service => service.Ages?.Min),
        Columns.Number<Service>(ServiceKeys.Ages, OtherKeys.Max, service => service.Ages?.Max),
        Columns.Text<Service>(ServiceKeys.NotFor, service => service.NotForAsk ? "ask" : service.NotFor ?? "none known"),
    ];

    private static Column<Service>[] How() =>
    [
        Columns.Words<Service, Access>(ServiceKeys.Access, Choices.AccessWays, service => service.Access),
        Columns.Words<Service, Referrer>(ServiceKeys.ReferBy, Choices.Referrers, service => service.ReferBy),
        Columns.Text<Service>(ServiceKeys.FirstStep, service => service.FirstStep),
        Columns.Text<Service>(ServiceKeys.WhatHappens, service => service.WhatHappens),
        Columns.Text<Service>(ServiceKeys.Bring, service => service.Bring),
        Columns.Word<Service, Answer>(ServiceKeys.NeedsId, Choices.Answers, service => service.NeedsId),
        Columns.Word<Service, Answer>(ServiceKeys.NeedsAddress, Choices.Answers, service => service.NeedsAddress),
        Columns.Word<Service, Answer>(ServiceKeys.FromPrison, Choices.Answers, service => service.FromPrison?.Phone, OtherKeys.Phone),
        Columns.Word<Service, Answer>(ServiceKeys.FromPrison, Choices.Answers, service => service.FromPrison?.Letter, OtherKeys.Letter),
        Columns.List<Service>(
            ServiceKeys.FromPrison, service => service.FromPrison?.Visits.Select(prison => prison.Id) ?? [], OtherKeys.Visits),
        Columns.Number<Service>(ServiceKeys.FromPrison, OtherKeys.ReferWeeksBefore, service => service.FromPrison?.ReferWeeksBefore),
    ];

    private static Column<Service>[] Contact() =>
    [
        Columns.Items<Service>(
            ServiceKeys.Phones,
            "01632 960123; label: Office | 01632 960124; label: Evenings; cost: free",
            [OtherKeys.Number, OtherKeys.PhoneLabel, OtherKeys.PhoneType, OtherKeys.PhoneCost, OtherKeys.HoursNote],
            service => service.Phones.Select(Parts)),
        Columns.Text<Service>(ServiceKeys.Email, service => service.Email, ColumnType.Email),
        Columns.Text<Service>(ServiceKeys.Website, service => service.Website, ColumnType.WebAddress),
        Columns.Items<Service>(
            ServiceKeys.Links,
            "https://www.example.org/form; label: Apply online",
            [OtherKeys.Url, OtherKeys.Label],
            service => service.Links.Select(link => new (Key, string?)[] { (OtherKeys.Url, link.Url), (OtherKeys.Label, link.Label) })),
        Columns.Lines<Service>(ServiceKeys.Address, service => service.Address?.Lines ?? [], OtherKeys.Lines),
        Columns.Part<Service>(ServiceKeys.Address, OtherKeys.Town, service => service.Address?.Town),
        Columns.Part<Service>(ServiceKeys.Address, OtherKeys.Postcode, service => service.Address?.Postcode),
        Confidential(),
    ];

    // The address itself is in no table.
    private static Column<Service> Confidential() =>
        new(
            "address-confidential",
            "true when the address must not be known; then the other columns of the address stay empty",
            ColumnType.TrueOrFalse,
            ConfidentialExample)
        {
            Key = ServiceKeys.Address,
            Get = service => service.AddressIsConfidential ? "true" : "false",
            Set = cell => Choices.TrueOrFalse.Parse(cell.ToLowerInvariant()) is { IsGood: false } bad
                ? Parsed<Fact?>.Bad(bad.Message!, bad.Help!)
                : Columns.Good(string.Equals(cell, "true", StringComparison.OrdinalIgnoreCase) ? new TextFact("confidential") : null),
        };

    private static Column<Service>[] Opening() =>
    [
        Columns.Of<Service>(
            ServiceKeys.Hours,
            null,
            ColumnType.List,
            HoursCell.Example,
            service => service.Hours is { } hours ? HoursCell.Write(hours) : null,
            HoursCell.Read),
        Columns.Word<Service, BankHolidayRule>(ServiceKeys.BankHolidays, Choices.BankHolidayRules, service => service.BankHolidays),
        Columns.List<Service>(ServiceKeys.ClosedDates, service => service.ClosedDates.Select(Dates.WriteRange)),
        Columns.Text<Service>(ServiceKeys.Cost, service => service.Cost),
        Columns.Text<Service>(ServiceKeys.Languages, service => service.Languages),
        Columns.Text<Service>(ServiceKeys.Accessibility, service => service.Accessibility),
    ];

    private static Column<Service>[] Standing() =>
    [
        Columns.Flag<Service>(ServiceKeys.Urgent, service => service.Urgent),
        Columns.Flag<Service>(ServiceKeys.Sensitive, service => service.Sensitive),
        Columns.List<Service>(ServiceKeys.Keywords, service => service.Keywords),
        Columns.Word<Service, ServiceStatus>(ServiceKeys.Status, Choices.Statuses, service => service.Status) with { IsRequired = false },
        Columns.List<Service>(ServiceKeys.Formerly, service => service.Formerly),
        Columns.Day<Service>(ServiceKeys.ClosedOn, service => service.ClosedOn),
        Columns.Text<Service>(ServiceKeys.SupersededBy, service => service.SupersededBy),
        Columns.Day<Service>(ServiceKeys.Checked, service => service.Confirmation?.On),
        Columns.Word<Service, CheckedHow>(ServiceKeys.CheckedHow, Choices.CheckedHow, service => service.Confirmation?.How),
        Columns.Items<Service>(
            ServiceKeys.Sources,
            "https://www.example.org/; page-date: 2026-03",
            [OtherKeys.Url, OtherKeys.PageDate],
            service => service.Sources.Select(
                source => new (Key, string?)[] { (OtherKeys.Url, source.Url), (OtherKeys.PageDate, source.PageDate?.ToString()) })),
        Columns.Text<Service>(ServiceKeys.Details, service => service.Details.Markdown, ColumnType.Markdown, "Ring the bell."),
    ];

    private static (Key, string?)[] Parts(Phone phone) =>
    [
        (OtherKeys.Number, phone.Number.Display),
        (OtherKeys.PhoneLabel, phone.Label),
        (OtherKeys.PhoneType, phone.Type == PhoneType.Voice ? null : Choices.PhoneTypes.Write(phone.Type)),
        (OtherKeys.PhoneCost, phone.Cost),
        (OtherKeys.HoursNote, phone.HoursNote),
    ];
}
