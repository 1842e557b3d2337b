using SupportMap.Content.Model;
using SupportMap.Pages;
using SupportMap.Reports;

namespace SupportMap.Themes.Words;

/// <summary>What is said to partners, and of whether they were asked.</summary>
internal static class PartnerWords
{
    public static string SheetsOf(Organisation organisation) => $"/partners/{organisation.Id}/";

    public static string SheetOf(Service service) => $"{SheetsOf(service.Organisation)}#{service.Id}";

    /// <summary>Whether its sheets were sent, and an answer came.</summary>
    public static string State(OrganisationCoverage item) => (item.Organisation.Asked, item.Answered) switch
    {
        (null, null) => "Not sent yet.",
        ({ } sent, null) => $"Sent on {DateWords.Of(sent)}, no answer yet.",
        (null, { } answered) => $"Answered on {DateWords.Of(answered)}.",
        ({ } sent, { } answered) => $"Sent on {DateWords.Of(sent)}, answered on {DateWords.Of(answered)}.",
    };

    /// <summary>A letter that goes with the sheets, or stands in an email.</summary>
    public static string Letter(ConfirmationPage page) => $"""
        Dear colleagues at {page.Organisation.Name},

        {page.Frame.Site.Title} is a free directory: {Lower(page.Frame.Site.Tagline)}. It says where to ring and what to do.
        It also says something about you:

        {string.Join('\n', page.Sheets.Select(sheet => $"- {sheet.Service.Name}: {page.Frame.Absolute(sheet.Service.Path)}"))}

        We took this from public pages. Please tell us if it is right. Choose what suits you:

        1. On a screen, in two minutes and without an account:
        {string.Join('\n', page.Sheets.Select(sheet => $"   {sheet.Change}"))}
        2. On paper: print {page.Frame.Absolute(page.Path)}, tick each line or write what is right, and send it back.{Back(page.Frame.Site)}

        Most useful are the number that answers, the hours of each number, who can come and how they start. Please send no names of people.

        Thank you,
        {page.Frame.Site.Owner.Label}
        """;

    private static string Back(SiteSettings site) => string.Concat(
        new[] { site.Email is { } email ? $" By email: {email}." : null, site.Post is { } post ? $" By post: {post}." : null }
            .OfType<string>());

    private static string Lower(string tagline) => char.ToLowerInvariant(tagline[0]) + tagline[1..];
}
