using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace SupportMap.Browser.Tests.Support;

/// <summary>One person's time on the site: a page in a browser of their own, and what went wrong in it.</summary>
internal sealed class Visit
{
    private readonly string _origin;
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _faults = new();
    private string[] _expected = [];

    private Visit(string origin, IPage page) => (_origin, Page) = (origin, page);

    public IPage Page { get; }

    /// <summary>The address within the site that the page is at, with its query: <c>/find/?q=food</c>.</summary>
    public string Address => Page.Url[_origin.Length..];

    /// <summary>The address of each request so far.</summary>
    public IReadOnlyList<string> Requests => [.. _requests];

    /// <summary>Errors in the console, breaches of the content security policy among them, and requests to elsewhere.</summary>
    public IReadOnlyList<string> Faults =>
        [.. _faults.Where(fault => !_expected.Any(part => fault.Contains(part, StringComparison.Ordinal)))];

    public static async Task<Visit> Start(IBrowserContext context, string origin)
    {
        var visit = new Visit(origin, await context.NewPageAsync());
        context.Request += (_, request) => visit.Record(request.Url);
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
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
    public Task IsAt(string address) =>
        Assertions.Expect(Page).ToHaveURLAsync(address.StartsWith('/') ? _origin + address : address);

    /// <summary>Waits for what the browser has yet to say: its answer comes after all that it said before.</summary>
    public Task HearOut() => Page.EvaluateAsync("() => 0");

    /// <summary>Faults that hold one of these texts belong to the test.</summary>
    public void Expect(params string[] faults) => _expected = faults;

    private void Record(string url)
    {
        if (url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal))
        {
            return;
        }

        _requests.Enqueue(url);
        if (!url.StartsWith($"{_origin}/", StringComparison.Ordinal))
        {
            _faults.Enqueue($"A request went to {url}");
        }
    }
}
