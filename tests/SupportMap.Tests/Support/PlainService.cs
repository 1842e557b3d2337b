using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Listings;
using SupportMap.Pages;

namespace SupportMap.Tests.Support;

/// <summary>The facts of one service as text.</summary>
internal static class PlainService
{
    public static void Write(ServicePage page, PlainLines lines)
    {
        var service = page.Service;
        lines.Fact("freshness", $"{page.Freshness}");
        Where(service, lines);
        How(service, lines);
        Contact(service, lines);
        Opening(service, lines);
        lines.Fact("cost", service.Cost);
        lines.Fact("languages", service.Languages);
        lines.Fact("accessibility", service.Accessibility);
        lines.Flag("urgent", service.Urgent);
        lines.Ids("keywords", service.Keywords);
        lines.Fact("closed on", $"{service.ClosedOn:O}");
        lines.Fact("replaced by", page.ReplacedBy?.Id);
        lines.Fact("checked", service.Confirmation is { } confirmation ? $"{confirmation.On:O} {confirmation.How}" : null);
        lines.Sources(service.Sources);
        lines.Text("details", service.Details);
        lines.Ids("similar", page.Similar.Select(other => other.Id));
    }

    private static void Where(Service service, PlainLines lines)
    {
        lines.Fact("file", service.File);
        lines.Fact("organisation", $"{service.Organisation.Path} {service.Organisation.Name}");
        lines.Ids("needs", service.Needs.Select(need => need.Id));
        lines.Ids("areas", service.Areas.Select(area => area.Id));
        lines.Ids("towns", service.Towns);
        lines.Ids("when", service.When.Select(stage => stage.Id));
        lines.Ids("for", service.For.Select(audience => audience.Id));
        lines.Fact("ages", service.Ages is { } ages ? $"{ages.Min} to {ages.Max}" : null);
        lines.Fact("not for", service.NotForAsk ? "(ask)" : service.NotFor);
    }

    private static void How(Service service, PlainLines lines)
    {
        lines.Ids("access", service.Access.Select(way => $"{way}"));
        lines.Ids("refer by", service.ReferBy.Select(referrer => $"{referrer}"));
        lines.Fact("first step", service.FirstStep);
        lines.Fact("what happens", service.WhatHappens);
        lines.Fact("bring", service.Bring);
        lines.Fact("needs id, address", $"{service.NeedsId}, {service.NeedsAddress}");
        lines.Fact("from inside", service.FromPrison is { } inside
            ? $"phone {inside.Phone}, letter {inside.Letter}, visits {string.Join(' ', inside.Visits.Select(place => place.Name))}, weeks "
                + $"{inside.ReferWeeksBefore}"
            : null);
    }

    private static void Contact(Service service, PlainLines lines)
    {
        foreach (var phone in service.Phones)
        {
            lines.Fact(
                "phone", $"{phone.Number.Display} = {phone.Number.Dial} {phone.Type} | {phone.Label} | {phone.Cost} | {phone.HoursNote}");
        }

        lines.Fact("email", service.Email);
        lines.Fact("website", service.Website);
        foreach (var link in service.Links)
        {
            lines.Fact("link", $"{link.Url} {link.Label}");
        }

        lines.Fact("address", service.AddressIsConfidential ? "(confidential)" : service.Address?.ToString());
    }

    private static void Opening(Service service, PlainLines lines)
    {
        foreach (var line in service.Hours?.Lines ?? [])
        {
            var days = $"{string.Join(' ', line.Days)}{(line.Week is { } week ? $" (week {week})" : "")}";
            lines.Fact("open", $"{days}: {line.Kind} {string.Join(", ", line.Times.Select(Clock))}".TrimEnd());
        }

        lines.Fact("bank holidays", $"{service.BankHolidays}");
        lines.Ids("closed", service.ClosedDates.Select(range => $"{range.From:O} to {range.To:O}"));
    }

    private static string Clock(TimeRange range) => $"{range.Start / 60}:{range.Start % 60:00}-{range.End / 60}:{range.End % 60:00}";
}
