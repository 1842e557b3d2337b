using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>What a voice of the device is given to say.</summary>
public sealed class ReadAloudTests(BrowserRun browser)
{
    // A voice that says nothing, and is told of late, as on many phones. It ends each part only when the test lets it.
    private const string Voice =
        """
        window.said = []
        const voices = []
        Object.defineProperty(window, 'speechSynthesis', { value: {
          getVoices: () => voices,
          speak: (part) => said.push(part),
          cancel() {},
          set onvoiceschanged(tell) { setTimeout(() => { voices.push({}); tell() }, 50) },
        } })
        """;

    [Fact]
    public Task Each_part_is_said_when_the_last_has_ended_and_numbers_digit_by_digit() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await page.AddInitScriptAsync(Voice);
        await visit.Open("/services/samaritans/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it out loud" }).ClickAsync();

        var said = await page.EvaluateAsync<string[]>(
            """
            async () => {
              for (let at = 0; at < said.length; at++) {
                if (said.length !== at + 1) { throw new Error('two parts at once') }
                said[at].onend()
                await new Promise((resolve) => setTimeout(resolve, 350))
              }
              return said.map(({ text }) => text)
            }
            """);

        Assert.Equal("Samaritans", said[0]);
        Assert.Contains("Call one one six, one two three", said);
        Assert.DoesNotContain(said, text => text.Contains("116 123", StringComparison.Ordinal));
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Read it out loud" })).ToBeVisibleAsync();
    });

    [Fact]
    public Task A_second_press_stops_it() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await page.AddInitScriptAsync(Voice);
        await visit.Open("/urgent/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it out loud" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop reading" }).ClickAsync();

        Assert.Equal(1, await page.EvaluateAsync<int>(
            "async () => { said[0].onend(); await new Promise((resolve) => setTimeout(resolve, 400)); return said.length }"));
    });

    [Fact]
    public Task Without_a_voice_there_is_no_button() => browser.Visit(async visit =>
    {
        await visit.Page.AddInitScriptAsync("Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [] } })");
        await visit.Open("/urgent/");

        await Assertions.Expect(visit.Page.Locator("[data-read-aloud]")).ToBeHiddenAsync();
        Assert.DoesNotContain(visit.Requests, address => address.Contains("read-aloud", StringComparison.Ordinal));
    });
}
