using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;
using Row = SupportMap.Content.Facts.FactRow<SupportMap.Content.Model.Organisation>;

namespace SupportMap.Content.Facts;

/// <summary>Every fact that an organisation may have, in the standard order.</summary>
public static class OrganisationFacts
{
    public static IReadOnlyList<Row> All { get; } =
    [
        Row.Text(SharedKeys.Name with { Form = new TextForm(100) },
            (organisation, text) => organisation with { Name = text ?? "" },
            organisation => organisation.Name) with
        {
            Cell = "Elmton Foodbank",
        },
        Row.Word(SharedKeys.Kind,
            Choices.OrganisationKinds,
            (organisation, kind) => organisation with { Kind = kind ?? OrganisationKind.Other },
            organisation => organisation.Kind),
        Row.Url(SharedKeys.Website, (organisation, url) => organisation with { Website = url }, organisation => organisation.Website),
        Row.Text(SharedKeys.OptionalSummary,
            (organisation, text) => organisation with { Summary = text },
            organisation => organisation.Summary),
        Row.List(SharedKeys.AlsoKnownAs,
            (source, key) => source.Map.Words(key),
            (organisation, names) => organisation with { AlsoKnownAs = names },
            organisation => organisation.AlsoKnownAs),
        Row.Value(
            new Key("charity-number", "its number in the register of charities", "SC012345")
            {
                Form = new TextForm(9, "^(SC[0-9]{6}|NIC[0-9]{6}|[0-9]{6,7})$"),
            },
            CharityNumber.Parse, Codes.BadNumber,
            (organisation, number) => organisation with { CharityNumber = number },
            organisation => organisation.CharityNumber),
        Row.List(SharedKeys.KeptHolidays,
            (source, key) => source.Named(key, source.Holidays),
            (organisation, ids) => organisation with { Holidays = ids },
            organisation => organisation.Holidays),
        Row.Day(
            new Key("asked", "the day its sheets or a letter were sent to it", "2026-11-02") { Aliases = "sent" },
            (organisation, day) => organisation with { Asked = day },
            organisation => organisation.Asked) with
        {
            IsCompared = false,
        },
        Row.Day(
            new Key("answered", "the day its answer came", "2026-11-20") { Aliases = "replied" },
            (organisation, day) => organisation with { Answered = day },
            organisation => organisation.Answered) with
        {
            IsCompared = false,
        },
        Row.List(SharedKeys.Formerly,
            (source, key) => source.Map.List(key, Ids.Parse, Codes.BadId),
            (organisation, ids) => organisation with { Formerly = ids },
            organisation => organisation.Formerly) with
        {
            IsCompared = false,
        },
    ];
}
