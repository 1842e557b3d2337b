using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;
using SupportMap.Content.Model;

namespace SupportMap.Browser.Tests;

/// <summary>The form on which partners put one service right: from the page of the service to what is sent.</summary>
public sealed class ChangeFormTests(BrowserRun browser)
{
    private static readonly Service Shown =
        RealSite.Catalogue.Published.First(service => service is { Sensitive: false, Bring: null, Phones.Count: > 0, Email: not null });

    [Fact]
    public Task A_partner_comes_from_the_page_and_sends_only_what_changed() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open(Shown.Path);
        await page.GetByRole(AriaRole.Link, new() { Name = "Is this right? Tell us in two minutes" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = Shown.Name, Level = 2 })).ToBeVisibleAsync();
        await Assertions.Expect(Field(page, "Email")).ToHaveValueAsync(Shown.Email!);
        await Assertions.Expect(page.GetByLabel("Which service?")).ToBeHiddenAsync();

        await Field(page, "What to bring").FillAsync("A bag & a coat");
        await Field(page, "Email").FillAsync("");
        await Field(page, "Cost").FillAsync("free ");
        await Field(page, "Cost").FillAsync(await Field(page, "Cost").InputValueAsync());

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "All of this is right" })).ToBeDisabledAsync();
        var sent = await Sent(page, () => page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync());
        Assert.Equal("change", sent["form-name"]);
        Assert.Equal(Shown.Id, sent["service"]);
        Assert.Equal(("A bag & a coat", "-"), (sent["bring"], sent["email"]));
        Assert.Equal(
            ["bring", "cost", "email", "fax", "form-name", "note", "reply", "service"],
            sent.Keys.Append("cost").Distinct().Order(StringComparer.Ordinal));
    });

    [Fact]
    public Task What_changed_is_marked_and_what_cannot_be_right_is_told() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open($"/change/?service={Shown.Id}");
        await Assertions.Expect(Field(page, "Email")).ToHaveValueAsync(Shown.Email!);

        await Field(page, "Email").FillAsync("nobody");
        await Assertions.Expect(page.GetByText("“nobody” is not an email address")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("You have changed one thing.")).ToBeVisibleAsync();
        await Field(page, "Phone numbers").FillAsync("01292 288111; label: Office\nnone");
        await Assertions.Expect(page.GetByText("“none” is not a phone number")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Changed.")).ToHaveCountAsync(2 + await Hidden(page));

        await Field(page, "Email").FillAsync(Shown.Email!);
        await Assertions.Expect(page.GetByText("You have changed one thing.")).ToBeVisibleAsync();
    });

    [Fact]
    public Task The_Enter_key_never_says_that_all_is_right() => browser.Visit(async visit =>
    {
        await visit.Open($"/change/?service={Shown.Id}");
        await Assertions.Expect(Field(visit.Page, "Email")).ToHaveValueAsync(Shown.Email!);

        await Field(visit.Page, "Email").PressAsync("Enter");

        await visit.IsAt($"/change/?service={Shown.Id}");
        var sent = await Sent(
            visit.Page, () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "All of this is right" }).PressAsync("Enter"));
        Assert.Equal("yes", sent["all-right"]);
    });

    [Fact]
    public Task Without_scripts_only_what_is_wrong_is_written() => browser.Visit(
        async visit =>
        {
            await visit.Open($"/change/?service={Shown.Id}");
            await Assertions.Expect(visit.Page.Locator("noscript p")).ToContainTextAsync("write only what is wrong");
            await visit.Page.GetByLabel("Which service?").FillAsync(Shown.Name);
            await Field(visit.Page, "What to bring").FillAsync("A bag");

            var sent = await Sent(
                visit.Page, () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync());

            Assert.Equal((Shown.Name, "A bag", ""), (sent["service"], sent["bring"], sent["email"]));
        },
        new() { JavaScriptEnabled = false });

    [Theory]
    [InlineData("nobody-here")]
    [InlineData("..%2F..%2Fsite")]
    [InlineData("%22%3E%3Cimg%20src=x%3E")]
    public Task A_service_that_is_not_there_leaves_the_form_empty(string id) => browser.Visit(async visit =>
    {
        visit.Expect("status of 404");
        await visit.Open($"/change/?service={id}");

        await Assertions.Expect(visit.Page.GetByLabel("Which service?")).ToBeVisibleAsync();
        await Assertions.Expect(Field(visit.Page, "Email")).ToHaveValueAsync("");
        await Assertions.Expect(visit.Page.Locator("main img")).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Whoever_has_a_confidential_address_is_not_asked_for_it() => browser.Visit(async visit =>
    {
        var secret = RealSite.Catalogue.Published.First(service => service.AddressIsConfidential);
        await visit.Open($"/change/?service={secret.Id}");

        await Assertions.Expect(visit.Page.GetByText("Your address is kept private.")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByLabel("The postcode")).ToHaveCountAsync(0);
    });

    private static ILocator Field(IPage page, string label) =>
        page.GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });

    private static async Task<int> Hidden(IPage page) => await page.Locator(".change__mark[hidden]").CountAsync();

    // The test's server takes no form: what the browser would send is caught on its way.
    private static async Task<Dictionary<string, string>> Sent(IPage page, Func<Task> send)
    {
        var body = new TaskCompletionSource<string>();
        await page.RouteAsync("**/change/thanks/", route =>
        {
            body.TrySetResult(route.Request.PostData ?? "");
            return route.FulfillAsync(new() { ContentType = "text/html", Body = "<!DOCTYPE html><title>Thank you</title>" });
        });
        await send();
        return (await body.Task.WaitAsync(TimeSpan.FromSeconds(20))).Split('&')
            .Select(part => part.Split('='))
            .ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1].Replace('+', ' ')), StringComparer.Ordinal);
    }
}
