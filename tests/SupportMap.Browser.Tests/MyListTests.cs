using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;
using SupportMap.Content.Model;

namespace SupportMap.Browser.Tests;

/// <summary>"Save three, show them on another phone."</summary>
public sealed class MyListTests(BrowserRun browser)
{
    private const string Housing = "Housing Options, East Ayrshire (homeless help)";
    private const string Shelter = "Shelter Scotland housing helpline";
    private const string Three = "/my-list/#samaritans,nhs-24,ea-council-homelessness-housing-options";

    // As browsers do where the reader does not allow pages to keep anything.
    private const string StorageIsBlocked =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })";

    [Fact]
    public async Task Three_are_saved_and_shown_on_another_phone()
    {
        var link = "";
        await browser.Visit(async visit =>
        {
            var page = visit.Page;
            await visit.Open("/needs/a-place-to-stay/east-ayrshire/");
            await Save(page, Housing);
            await Save(page, Shelter);
            await visit.Open("/services/samaritans/");
            await Save(page, "Samaritans");
            await page.GetByRole(AriaRole.Link, new() { Name = "My list: 3 services" }).ClickAsync();

            await Names(page, Housing, Shelter, "Samaritans");
            link = await page.GetByLabel("Link to this list").InputValueAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "QR code of this list" }))
                .ToBeVisibleAsync();
        });

        await browser.Visit(async visit =>
        {
            await visit.Page.GotoAsync(link);
            await Names(visit.Page, Housing, Shelter, "Samaritans");
            Assert.Equal(0, await visit.Page.EvaluateAsync<int>("localStorage.length"));

            await Press(visit.Page, "Keep it as my list");
            await visit.Open("/my-list/");
            await Names(visit.Page, Housing, Shelter, "Samaritans");
            // Nobody but the two browsers has seen the list.
            Assert.DoesNotContain(visit.Requests, request => request.Contains("samaritans", StringComparison.Ordinal));
        });
    }

    [Fact]
    public Task A_shared_list_does_not_replace_my_own_unasked() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open("/services/shelter-scotland/");
        await Save(page, Shelter);
        await page.GotoAsync(Three);
        await Assertions.Expect(page.GetByText("You have a list of your own, with 1 service.")).ToBeVisibleAsync();
        await Names(page, "Samaritans", "NHS 24 (111)", Housing);

        await Press(page, "Show my own list");
        await Names(page, Shelter);

        await visit.Open("/");
        await page.GotoAsync(Three);
        await Press(page, "Add it to mine");
        await Names(page, Shelter, "Samaritans", "NHS 24 (111)", Housing);
    });

    [Fact]
    public Task The_list_is_put_in_order_and_cleared_with_the_keyboard_alone() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await page.GotoAsync(Three);
        await PressByKeyboard(page, "Keep it as my list");
        await PressByKeyboard(page, "Down: Samaritans");
        await Names(page, "NHS 24 (111)", "Samaritans", Housing);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Down: Samaritans" })).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Samaritans is number 2 of 3 now.");

        await page.Keyboard.PressAsync("Enter");
        await Names(page, "NHS 24 (111)", Housing, "Samaritans");
        // At the end there is no way further down, so the way up has the focus.
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Up: Samaritans" })).ToBeFocusedAsync();

        await PressByKeyboard(page, "Remove: NHS 24 (111)");
        await Names(page, Housing, "Samaritans");
        await PressByKeyboard(page, "Clear my list");
        await Assertions.Expect(page.GetByText("Your list is empty.")).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));

        await PressByKeyboard(page, "Undo");
        await Names(page, Housing, "Samaritans");
    });

    [Fact]
    public Task Where_nothing_may_be_kept_the_list_works_and_says_so() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await page.Context.AddInitScriptAsync(StorageIsBlocked);
        await visit.Open("/needs/a-place-to-stay/east-ayrshire/");
        await Save(page, Housing);
        await Save(page, Shelter);
        await Assertions.Expect(page.GetByText("This browser keeps no lists")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "My list: 2 services" }).ClickAsync();
        await Names(page, Housing, Shelter);
        await Press(page, "Keep it as my list");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("This browser does not keep it");
        await Names(page, Housing, Shelter);
    });

    [Fact]
    public Task Services_about_abuse_cannot_be_saved_or_sent() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open("/services/rape-crisis-scotland/");
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save" })).ToHaveCountAsync(0);

        await visit.Open("/when/week/");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save: Police" })).ToHaveCountAsync(1);
        var listed = await page.Locator(".card__name a").AllInnerTextsAsync();
        var sensitive = RealSite.Catalogue.Published.Where(service => service.Sensitive && listed.Contains(service.Name)).ToList();
        Assert.NotEmpty(sensitive);
        foreach (var service in sensitive)
        {
            await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = $"Save: {service.Name}" })).ToHaveCountAsync(0);
        }

        await page.GotoAsync("/my-list/#samaritans,rape-crisis-scotland");
        await Names(page, "Samaritans");
    });

    [Fact]
    public Task A_closed_service_says_so_and_what_took_its_place() => browser.Visit(async visit =>
    {
        await visit.Page.GotoAsync("/my-list/#new-routes,there-is-no-such-service");

        await Assertions.Expect(visit.Page.GetByText("This service has closed.")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Upside" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("A service that is not listed here any more")).ToBeVisibleAsync();
    });

    [Fact]
    public Task A_list_on_paper_may_hold_the_name_that_a_service_had_then() => browser.Visit(async visit =>
    {
        await With(visit, "/services/", "data-id=\"samaritans\"", "data-id=\"samaritans\" data-was=\"the-listeners old-samaritans\"");
        await With(visit, "/my-list/", "data-id=\"new-routes\"", "data-id=\"new-routes\" data-was=\"routes\"");
        await visit.Page.GotoAsync("/my-list/#old-samaritans,routes");

        await Assertions.Expect(visit.Page.Locator("#entries .entry__name").First).ToContainTextAsync("Samaritans");
        await Assertions.Expect(visit.Page.GetByText("This service has closed.")).ToBeVisibleAsync();
    });

    // The page as it would be if a file had another name before.
    private static Task With(Visit visit, string path, string old, string now) => visit.Replace(path, async route =>
    {
        var answer = await route.FetchAsync();
        var page = await answer.TextAsync();
        Assert.Contains(old, page, StringComparison.Ordinal);
        await route.FulfillAsync(new() { Response = answer, Body = page.Replace(old, now, StringComparison.Ordinal) });
    });

    [Fact]
    public Task By_text_goes_the_number_that_answers_with_what_it_is_and_when() => browser.Visit(async visit =>
    {
        foreach (var (now, line) in new[]
        {
            (new DateTime(2026, 11, 29, 20, 0, 0, DateTimeKind.Utc), "0345 724 0000 (Homeless helpline. When the office is shut. "),
            (new DateTime(2026, 11, 23, 11, 0, 0, DateTimeKind.Utc), OfficeOf(Homeless).Number.Display),
        })
        {
            await visit.Page.Clock.SetFixedTimeAsync(now);
            await visit.Page.GotoAsync("/my-list/#samaritans,ea-council-homelessness-housing-options");

            var text = await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Send by text" }).GetAttributeAsync("href");
            var lines = Uri.UnescapeDataString(text!["sms:?&body=".Length..]).Split('\n');
            Assert.Equal("Samaritans 116 123 (Free. Day and night)", lines[0]);
            Assert.StartsWith($"{Housing} {line}", lines[1], StringComparison.Ordinal);
            Assert.Equal(visit.Page.Url, lines[2]);
            await visit.Open("/");
        }
    });

    [Fact]
    public Task A_text_that_would_be_long_leaves_out_hours_before_numbers() => browser.Visit(async visit =>
    {
        await visit.Page.GotoAsync("/my-list/#" + string.Join(',', RealSite.Catalogue.Published
            .Where(service => service.Phones.Count > 0 && !service.Sensitive).Take(8).Select(service => service.Id)));

        var text = await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Send by text" }).GetAttributeAsync("href");
        var lines = Uri.UnescapeDataString(text!["sms:?&body=".Length..]).Split('\n');
        Assert.Equal(9, lines.Length);
        Assert.All(lines[..^1], line => Assert.Matches(@"\d$", line));
    });

    [Fact]
    public Task Where_the_device_can_share_it_is_given_the_link() => browser.Visit(async visit =>
    {
        await visit.Page.AddInitScriptAsync(
            "navigator.share = (what) => { window.shared = what; return Promise.reject(new Error('nobody was chosen')) }");
        await visit.Page.GotoAsync("/my-list/#samaritans");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Share", Exact = true }).ClickAsync();

        Assert.Equal(visit.Page.Url, await visit.Page.EvaluateAsync<string>("() => window.shared.url"));
    });

    [Fact]
    public Task Where_it_cannot_there_is_no_button_for_it() => browser.Visit(async visit =>
    {
        await visit.Page.AddInitScriptAsync("delete Navigator.prototype.share");
        await visit.Page.GotoAsync("/my-list/#samaritans");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copy the link" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Share", Exact = true })).ToHaveCountAsync(0);
    });

    [Fact]
    public Task The_printed_list_is_numbered_and_has_room_to_write() => browser.Visit(async visit =>
    {
        await visit.Page.GotoAsync(Three);
        await Names(visit.Page, "Samaritans", "NHS 24 (111)", Housing);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button)).Not.ToHaveCountAsync(0);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.GetByText("My worker")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".entry__number")).ToHaveTextAsync(["1", "2", "3"]);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
    });

    [Fact]
    public Task Without_JavaScript_the_page_says_where_to_go_instead() => browser.Visit(
        async visit =>
        {
            await visit.Open("/my-list/");
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = "ready-made pack" }).ClickAsync();
            await visit.IsAt("/packs/");
        },
        new() { JavaScriptEnabled = false });

    private static Service Homeless =>
        RealSite.Catalogue.Published.Single(service => service.Id == "ea-council-homelessness-housing-options");

    private static Phone OfficeOf(Service service) => service.Phones.First(phone => phone.Hours is not { IsWhenClosed: true });

    private static Task Save(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = $"Save: {name}", Exact = true }).ClickAsync();

    private static Task Press(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static Task PressByKeyboard(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).PressAsync("Enter");

    private static Task Names(IPage page, params string[] names) =>
        Assertions.Expect(page.Locator("#entries .entry__name a")).ToHaveTextAsync(names);
}
