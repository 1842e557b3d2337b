using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>Every fact of an entry in plain words, those that nobody has told us too, so that they can be filled in.</summary>
internal static class ProofWords
{
    /// <summary>One line for each fact, in the order of the entry; without sentences where nothing is known.</summary>
    /// <param name="wording">The site's own words for what works from inside.</param>
    public static IEnumerable<PackLine> Lines(Service service, Wording wording) =>
        new (string Label, string?[] Sentences)[]
        {
            ("Name", [service.Name]),
            ("What people get", [service.Summary]),
            ("Kinds of help", [ListWords.And(service.Needs, need => need.Name)]),
            ("Areas", [ListWords.And(service.Areas, area => area.Name)]),
            ("Towns", [service.Towns.Count > 0 ? ListWords.And(service.Towns) : null]),
            ("When it helps", [ListWords.And(service.When, stage => stage.Name)]),
            ("Who it is for", [AudienceWords.For(service)]),
            ("Who it is not for", [service.NotForAsk ? null : service.NotFor ?? "Nobody that we know of."]),
            ("How people reach you", [.. AccessWords.Sentences(service)]),
            ("First step", [service.FirstStep]),
            ("What happens then", [service.WhatHappens]),
            ("What to bring", [service.Bring]),
            ("Do people need ID?", [Known(service.NeedsId)]),
            ("Do people need an address?", [Known(service.NeedsAddress)]),
            (wording.InsideHeading, [.. InsideWords.Of(service.FromPrison, wording)]),
            ("Phone numbers", [.. service.Phones.Select(phone => $"{phone.Number.Display} {Noted(phone)}".TrimEnd())]),
            ("Email", [service.Email]),
            ("Website", [service.Website]),
            ("Address", [service.AddressIsConfidential ? "Kept private. It is on no page." : service.Address?.ToString()]),
            ("Opening times", [
                .. service.Hours?.Lines.Select(line => $"{ScheduleWords.Days(line)}: {ScheduleWords.Times(line)}.") ?? [],
                service.BankHolidays is { } rule ? ScheduleWords.BankHolidays(rule) : null,
            ]),
            ("Cost", [service.Cost]),
            ("Languages", [service.Languages]),
            ("Getting in", [service.Accessibility]),
            ("More about it", [service.Details.Plain]),
        }
        .Select(line => new PackLine(line.Label, Array.FindAll(line.Sentences, sentence => !string.IsNullOrWhiteSpace(sentence))!));

    private static string? Known(Answer answer) => answer switch
    {
        Answer.Yes => "Yes",
        Answer.No => "No",
        _ => null,
    };

    private static string Noted(Phone phone) => PackWords.Note(phone, null) is { } note ? $"({note})" : "";
}
