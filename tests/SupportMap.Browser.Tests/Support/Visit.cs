using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SupportMap.Browser.Tests.Support;

/// <summary>One person's time on the site: a page in a browser of their own, and what went wrong in it.</summary>
internal sealed class Visit : IDisposable
{
    // By these tests themselves.
    private const string WorkerBlocked = "Service Worker registration blocked by Playwright";

    private readonly string _origin;
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentDictionary<string, bool> _isAsked = new();
    private string[] _expected = [];

    public Visit(string origin, IPage page)
    {
        (_origin, Page) = (origin, page);
        page.Context.Request += HearRequest;
        page.Context.Console += HearConsole;
        page.Context.WebError += HearError;
    }

    public IPage Page { get; }

    /// <summary>The address within the site that the page is at, with its query: <c>/find/?q=food</c>.</summary>
    public string Address => Page.Url[_origin.Length..];

    /// <summary>The address within the site of each request so far, with its query.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>
    /// Errors and warnings in the console, breaches of the content security policy among them, requests to elsewhere, and files
    /// whose answer was replaced although nothing asked for them.
    /// </summary>
    public IReadOnlyList<string> Faults =>
    [
        .. _faults.Where(fault => !_expected.Any(part => fault.Contains(part, StringComparison.Ordinal))),
        .. _isAsked.Where(route => !route.Value).Select(route => $"Nothing asked for {route.Key}, which this test cuts or replaces"),
    ];

    public void Dispose()
    {
        Page.Context.Request -= HearRequest;
        Page.Context.Console -= HearConsole;
        Page.Context.WebError -= HearError;
    }

    /// <summary>Goes to a page of the site, and waits until it is as its address asks.</summary>
    public async Task Open(string address)
    {
        await Page.GotoAsync(address);
        if (address.StartsWith("/find/", StringComparison.Ordinal))
        {
            await new FindScreen(this).Searched();
        }
    }

    /// <summary>Waits until the page is at an address, within the site or whole.</summary>
    // Asked of the browser again and again: a wait for the navigation itself misses one that is over too soon.
    public Task IsAt(string address) => Assertions.Expect(Page).ToHaveURLAsync(Whole(address));

    /// <summary>Waits for what the browser has yet to say: its answer comes after all that it said before.</summary>
    public Task HearOut() => Page.EvaluateAsync("() => 0");

    /// <summary>The names of all that the site has kept in this browser, cookies aside.</summary>
    public Task<string[]> Kept() =>
        Page.EvaluateAsync<string[]>("() => Object.keys(localStorage).concat(Object.keys(sessionStorage))");

    /// <summary>Faults that hold one of these texts belong to the test.</summary>
    public void Expect(params string[] faults) => _expected = faults;

    /// <summary>Cuts the line to a file of the site. It is a fault when nothing asks for the file.</summary>
    /// <param name="address">Within the site, as the built pages name it: <c>/assets/site.1a2b3c4d5e.css</c>.</param>
    public Task Cut(string address)
    {
        Expect("net::ERR_FAILED");
        return Replace(address, route => route.AbortAsync());
    }

    /// <summary>Answers requests for an address in place of its server. It is a fault when nothing asks for it.</summary>
    /// <param name="address">Within the site or whole.</param>
    public async Task Replace(string address, Func<IRoute, Task> answer)
    {
        _isAsked[address] = false;
        await Page.Context.RouteAsync(Whole(address), route =>
        {
            _isAsked[address] = true;
            return answer(route);
        });
    }

    private string Whole(string address) => address.StartsWith('/') ? _origin + address : address;

    private void HearConsole(object? sender, IConsoleMessage message)
    {
        // A script of the page that fails for itself alone says so with a warning.
        if (message.Type is "error" or "warning" && !message.Text.StartsWith(WorkerBlocked, StringComparison.Ordinal))
        {
            _faults.Enqueue($"{message.Text} ({message.Location})");
        }
    }

    private void HearError(object? sender, IWebError error) => _faults.Enqueue(error.Error);

    private void HearRequest(object? sender, IRequest request)
    {
        var url = request.Url;
        if (url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal))
        {
            return;
        }

        var isOurs = url.StartsWith($"{_origin}/", StringComparison.Ordinal);
        _requests.Enqueue(isOurs ? url[_origin.Length..] : url);
        if (!isOurs)
        {
            _faults.Enqueue($"A request went to {url}");
        }
    }
}
