using System.Text;
using SupportMap.Content.Values;
using SupportMap.OpenData;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.OpenData;

public class ContactCardTests
{
    [Fact]
    public void It_holds_what_a_phone_keeps_of_a_contact()
    {
        var site = SiteBuild.Run(TestInput.Of("help-after-hospital"), PlainTheme.Create(), TestInput.Options);
        var service = site.Catalogue!.Published.First(service => ContactCard.AddressOf(service) is not null);

        var card = Text(site, service.Id);

        Assert.StartsWith("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:", card, StringComparison.Ordinal);
        Assert.EndsWith("\r\nEND:VCARD\r\n", card, StringComparison.Ordinal);
        Assert.Contains($"VOICE:{service.Phones[0].Number.Dial}\r\n", card, StringComparison.Ordinal);
        Assert.Contains($"URL:https://home.elm.example{service.Path}\r\n", card, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_the_standard_allows_and_joined_again_they_say_the_same()
    {
        var site = SiteBuild.Run(TestInput.Of("help-after-hospital"), PlainTheme.Create(), TestInput.Options);
        var input = site.Catalogue!;
        var service = input.Published[0] with
        {
            Summary = string.Concat(Enumerable.Repeat("Café; soup, bread \\ ", 20)),
            Email = "café@help.example",
            Hours = null,
            Phones = [.. input.Published[0].Phones.Take(1)],
        };

        var card = Encoding.UTF8.GetString(ContactCard.All(input with { Published = [service] }, "https://help.example").Single().Bytes);

        Assert.All(card.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var note = card.Replace("\r\n ", "", StringComparison.Ordinal)
            .Split("\r\n")
            .Single(line => line.StartsWith("NOTE:", StringComparison.Ordinal));
        var summary = service.Summary.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal);
        Assert.Equal($"NOTE:{summary}", note);
    }

    [Fact]
    public void Each_of_several_numbers_says_what_it_is_for()
    {
        var site = SiteBuild.Run(TestInput.Of("help-after-hospital"), PlainTheme.Create(), TestInput.Options);
        var service = site.Catalogue!.Published.First(each => each.Phones.Count(phone => phone.Label is not null) > 1);

        var card = Text(site, service.Id).Replace("\r\n ", "", StringComparison.Ordinal);

        Assert.All(
            service.Phones.Where(phone => phone.Label is not null && phone.Type != PhoneType.Relay),
            phone => Assert.Matches($"X-ABLabel:{phone.Label}(.|\n)*NOTE:.*{phone.Number.Display}: {phone.Label}", card));
    }

    [Fact]
    public void Text_cannot_begin_a_line_of_its_own()
    {
        var site = SiteBuild.Run(TestInput.Of("help-after-hospital"), PlainTheme.Create(), TestInput.Options);
        var service = site.Catalogue!.Published[0] with { Name = "Soup\r\nTEL:+449999", Email = "soup@help.example" };

        var card =
            Encoding.UTF8.GetString(ContactCard.All(site.Catalogue with { Published = [service] }, "https://help.example").Single().Bytes);

        Assert.DoesNotContain(card.Split("\r\n"), line => line == "TEL:+449999");
    }

    [Fact]
    public void A_service_about_abuse_has_none() =>
        Assert.All(
            SiteBuild.Run(TestInput.Of("sensitive-and-urgent"), PlainTheme.Create(), TestInput.Options).Catalogue!.Published
                .Where(service => service.Sensitive),
            service => Assert.Null(ContactCard.AddressOf(service)));

    private static string Text(BuiltSite site, string id) =>
        Encoding.UTF8.GetString(site.Files!.Single(file => file.Path == $"services/{id}/{id}.vcf").Bytes);
}
