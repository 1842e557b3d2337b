using System.Net;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>What <c>supportmap serve</c> does when the input changes.</summary>
public sealed class ServeChangeTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Preview _preview;

    public ServeChangeTests()
    {
        _folder.Copy(TestInput.Folder("guides-and-checklists"), "input");
        _preview = Preview.Start(_folder.Path);
    }

    public void Dispose()
    {
        _preview.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_site_is_built_again_when_the_input_changes()
    {
        Change("services/hot-meals.md", "A hot meal.", "A very hot meal.");

        // The browser gets the page first; the folder follows.
        await _preview.GetUntil("/services/hot-meals/", page => page.Contains("A very hot meal.", StringComparison.Ordinal));
        await _preview.GetUntil(
            "/services/hot-meals/",
            _ => File.ReadAllText(_folder.Combine("output", "services", "hot-meals", "index.html"))
                .Contains("A very hot meal.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_file_and_a_file_that_is_gone_change_the_site()
    {
        _folder.Write("input/pages/thanks.md", "---\ntitle: Thanks\nsummary: To all.\n---\nThank you.\n");
        await _preview.GetUntil("/thanks/", page => page.Contains("Thank you.", StringComparison.Ordinal));

        File.Delete(_folder.Combine("input", "pages", "thanks.md"));

        await _preview.GetUntil("/thanks/", page => page.Contains("We cannot find that page", StringComparison.Ordinal));
    }

    [Fact]
    public async Task While_the_input_is_broken_the_last_good_site_is_shown_with_what_is_wrong()
    {
        Change("services/hot-meals.md", "needs: [food]", "needs: [fo<b>d]");

        var broken = await _preview.GetUntil("/services/hot-meals/", page => page.Contains("preview-trouble", StringComparison.Ordinal));
        Assert.Contains("A hot meal.", broken, StringComparison.Ordinal);
        Assert.Contains("input/services/hot-meals.md:5:9: error SM0401", broken, StringComparison.Ordinal);
        Assert.Contains("fo&lt;b&gt;d", broken, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "preview-trouble",
            File.ReadAllText(_folder.Combine("output", "services", "hot-meals", "index.html")),
            StringComparison.Ordinal);

        Change("services/hot-meals.md", "needs: [fo<b>d]", "needs: [food]");

        await _preview.GetUntil("/services/hot-meals/", page => !page.Contains("preview-trouble", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_pages_are_told_of_a_change()
    {
        using var events = await Listen("/_preview/events");
        Assert.Equal(": ready", await events.ReadLineAsync(TestContext.Current.CancellationToken));

        Change("services/hot-meals.md", "A hot meal.", "A very hot meal.");

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        string? line;
        do
        {
            line = await events.ReadLineAsync(patience.Token);
        }
        while (line is not null && line != "event: changed");

        Assert.Equal("event: changed", line);
    }

    // Between fetching a page and listening for changes there may have been one; or the program was started anew.
    [Fact]
    public async Task A_page_that_shows_what_is_no_more_is_told_at_once()
    {
        using var events = await Listen("/_preview/events?shown=something-else");

        Assert.Equal(": ready", await events.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal("", await events.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Equal("event: changed", await events.ReadLineAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Ctrl_C_ends_a_preview_that_a_page_is_open_on()
    {
        Assert.SkipWhen(SupportMapProgram.NoCtrlC is not null, SupportMapProgram.NoCtrlC ?? "");
        using var events = await Listen("/_preview/events");

        Assert.Equal(0, _preview.Stop());
    }

    [Fact]
    public async Task An_input_that_is_broken_from_the_start_is_shown_and_can_be_mended()
    {
        using var folder = new TempFolder();
        folder.Copy(TestInput.Folder("smallest"), "input");
        var good = File.ReadAllText(folder.Combine("input", "needs.yaml"));
        folder.Write("input/needs.yaml", "- { id: food }\n");
        using var preview = Preview.Start(folder.Path);

        var (status, page, _) = await preview.Get("/anything/");
        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.Contains("input/needs.yaml:1:", page, StringComparison.Ordinal);
        Assert.Contains("there is no good site yet", page, StringComparison.Ordinal);

        folder.Write("input/needs.yaml", good);
        await preview.GetUntil("/", body => body.Contains("Find help in Elm", StringComparison.Ordinal));
    }

    private async Task<StreamReader> Listen(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        var answer = await _preview.Send(request);
        return new StreamReader(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
    }

    private void Change(string path, string old, string now)
    {
        var file = _folder.Combine(["input", .. path.Split('/')]);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, now, StringComparison.Ordinal));
    }
}
