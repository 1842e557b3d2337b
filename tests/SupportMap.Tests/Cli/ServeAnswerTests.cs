using System.Net;
using System.Text.RegularExpressions;
using SupportMap.Output;
using SupportMap.Site;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>What <c>supportmap serve</c> answers, asked as a browser asks.</summary>
public class ServeAnswerTests(ServeAnswerTests.Served served) : IClassFixture<ServeAnswerTests.Served>
{
    private readonly Preview _preview = served.Preview;

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/find/?q=meal", "text/html")]
    [InlineData("/robots.txt", "text/plain")]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/icon-192.png", "image/png")]
    public async Task Pages_and_files_are_answered_with_the_headers_of_the_published_site(string path, string type)
    {
        var (status, _, answer) = await _preview.Get(path);

        Assert.Equal((HttpStatusCode.OK, type), (status, answer.Content.Headers.ContentType?.MediaType));
        Assert.All(
            SecurityHeaders.All.Where(header => header.Name != "Strict-Transport-Security"),
            header => Assert.Equal(header.Value, Assert.Single(answer.Headers.GetValues(header.Name))));
        // localhost is served without TLS: a browser must not remember to ask for it.
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Files_with_a_hash_in_their_name_are_kept_by_the_browser()
    {
        var (_, page, _) = await _preview.Get("/");
        var style = Regex.Match(page, "/assets/[a-z]+[.][0-9a-f]+[.]css").Value;

        var (status, _, answer) = await _preview.Get(style);
        Assert.Equal((HttpStatusCode.OK, "public, max-age=31536000, immutable"), (status, answer.Headers.CacheControl?.ToString()));

        var (missing, _, gone) = await _preview.Get("/assets/gone.css");
        Assert.Equal((HttpStatusCode.NotFound, "no-store"), (missing, gone.Headers.CacheControl?.ToString()));
    }

    [Theory]
    [InlineData("/data/", "text/html")]
    [InlineData("/data/services.csv", "text/csv")]
    [InlineData("/data/services.json", "application/json")]
    [InlineData("/data/feed.json", "application/json")]
    [InlineData("/data/datapackage.json", "application/json")]
    [InlineData("/data/oruk/services", "application/json")]
    public async Task Data_may_be_read_by_other_sites(string path, string type)
    {
        var (status, _, answer) = await _preview.Get(path);

        Assert.Equal((HttpStatusCode.OK, type), (status, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task Every_file_of_the_built_site_is_answered_as_it_was_built()
    {
        var site = served.Folder.Files()
            .Where(
                file => file.StartsWith("output/", StringComparison.Ordinal) && !file.EndsWith(".html", StringComparison.Ordinal)
                    && file != "output/.supportmap");
        foreach (var file in site)
        {
            var (status, _, answer) = await _preview.Get(file["output".Length..]);

            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Equal(
                File.ReadAllBytes(served.Folder.Combine(file.Split('/'))),
                await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task An_address_without_the_slash_at_its_end_is_redirected_to_the_one_with_it()
    {
        var (status, _, answer) = await _preview.Get("/find?q=meal");

        Assert.Equal((HttpStatusCode.Found, "/find/?q=meal"), (status, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/services/soup/?from=paper")]
    [InlineData("/services/soup?from=paper")]
    public async Task The_address_of_a_former_name_leads_to_the_page(string path)
    {
        var (status, _, answer) = await _preview.Get(path);

        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/services/hot-meals/?from=paper"), (status, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/nowhere/")]
    [InlineData("/find/nowhere.css")]
    [InlineData("/input/site.yaml")]
    [InlineData("/%2e%2e%2finput%2fsite.yaml")]
    [InlineData("/.supportmap")]
    [InlineData("//find")]
    public async Task An_address_that_is_not_there_gets_the_page_that_says_so(string path)
    {
        var (status, body, _) = await _preview.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("We cannot find that page", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_id_of_the_feed_gets_json()
    {
        var (status, body, _) = await _preview.Get("/data/oruk/services/8d2f2f0e-5b52-5c5a-9a6e-3c1f6a0b7d41");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.StartsWith("{\"error\":\"not found\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_what_the_preview_adds_keeps_to_its_headers()
    {
        var (_, page, _) = await _preview.Get("/");

        Assert.Matches("<script src=\"/_preview/reload[.]js\" data-shown=\"[0-9a-f]+\" defer></script></head>", page);
        Assert.Equal(HttpStatusCode.OK, (await _preview.Get("/_preview/reload.js")).Status);
        Assert.Equal(HttpStatusCode.OK, (await _preview.Get("/_preview/trouble.css")).Status);
    }

    [Fact]
    public async Task Asking_for_the_head_alone_gets_no_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri("/", UriKind.Relative));

        using var answer = await _preview.Send(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    // The name of another site that leads here, and what only looks like this machine.
    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:5080")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("192.168.0.7")]
    public async Task Under_the_name_of_another_machine_nothing_is_shown(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = host;

        using var answer = await _preview.Send(request);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:5080")]
    [InlineData("localhost")]
    public async Task Every_name_of_this_machine_is_fine(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Host = host;

        using var answer = await _preview.Send(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    public async Task It_can_only_be_read(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/", UriKind.Relative));

        using var answer = await _preview.Send(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal("GET, HEAD", string.Join(", ", answer.Content.Headers.Allow.Order()));
    }

    [Fact]
    public void A_second_writer_of_the_same_site_is_refused_and_told_who_has_it()
    {
        foreach (var command in new[] { "serve", "build" })
        {
            var second = WarmProgram.Run(served.Folder.Path, command);

            Assert.Equal((2, ""), (second.ExitCode, second.Output));
            Assert.Matches(
                $"^{(command == "serve" ? "The preview did not start" : "The site was not written")}: another supportmap "
                + "\\(process [0-9]+\\) is writing “output”; wait until it ends, stop it, or choose another folder for --output[.]\n$",
                second.Errors);
        }
    }

    [Fact]
    public void A_second_preview_on_the_same_port_says_so()
    {
        var second = WarmProgram.Run(served.Folder.Path, "serve", "--output", "second", "--port", $"{_preview.Address.Port}");

        Assert.Equal((2, ""), (second.ExitCode, second.Output));
        Assert.Contains($"Port {_preview.Address.Port} is already in use.", second.Errors, StringComparison.Ordinal);
    }

    /// <summary>One preview of a small input for all these tests: none of them changes it.</summary>
    public sealed class Served : IDisposable
    {
        public Served()
        {
            Folder.Copy(TestInput.Folder("guides-and-checklists"), "input");
            var meals = Folder.Combine("input", "services", "hot-meals.md");
            File.WriteAllText(
                meals,
                File.ReadAllText(meals).Replace("status: published", "status: published\nformerly: [soup]", StringComparison.Ordinal));
            Preview = Preview.Start(Folder.Path);
        }

        internal TempFolder Folder { get; } = new();

        internal Preview Preview { get; }

        public void Dispose()
        {
            Preview.Dispose();
            Folder.Dispose();
        }
    }
}
