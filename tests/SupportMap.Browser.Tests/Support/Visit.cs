using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SupportMap.Browser.Tests.Support;

/// <summary>One person's time on the site: a page in a browser of their own, and what went wrong in it.</summary>
internal sealed class Visit
{
    // By these tests themselves.
    private const string WorkerBlocked = "Service Worker registration blocked by Playwright";

    private readonly string _origin;
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly ConcurrentDictionary<string, bool> _isAsked = new();
    private string[] _expected = [];

    private Visit(string origin, IPage page) => (_origin, Page) = (origin, page);

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

    public static async Task<Visit> Start(IBrowserContext context, string origin)
    {
        var visit = new Visit(origin, await context.NewPageAsync());
        context.Request += (_, request) => visit.Record(request.Url);
        context.Console += (_, message) =>
        {
            // A script of the page that fails for itself alone says so with a warning.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith(WorkerBlocked, StringComparison.Ordinal))
            {
                visit._faults.Enqueue($"{message.Text} ({message.Location})");
            }
        };
        context.WebError += (_, error) => visit._faults.Enqueue(error.Error);
        return visit;
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

    private void Record(string url)
    {
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
