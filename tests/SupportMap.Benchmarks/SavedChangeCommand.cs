using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;
using SupportMap.Tests.Corpus;

namespace SupportMap.Benchmarks;

/// <summary><c>saved-change N</c>: how long somebody who edits a file looks at the old page.</summary>
internal static partial class SavedChangeCommand
{
    private const int Changes = 5;

    // When the browser first painted the page with this name; its own clock, because this program hears of it later.
    private const string IsPainted =
        "name => document.querySelector('h1')?.textContent === name && performance.getEntriesByName('first-contentful-paint').length > 0";

    private const string PaintedAt = "performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime";

    public static Command Create()
    {
        var size = new Argument<int>("size") { Description = "How many services.", DefaultValueFactory = _ => 1000 };
        var command = new Command("saved-change", "Measures how long it takes until a saved change is on the screen.") { size };
        command.SetAction((parsed, _) => Run(parsed.GetValue(size)));
        return command;
    }

    private static async Task Run(int size)
    {
        using var workshop = new Workshop();
        var program = new PublishedProgram(workshop);
        using var preview = await PreviewProcess.Start(
            input =>
            {
                Directory.Delete(input, true);
                CorpusFiles.Write(input, size);
            },
            program.Path);
        using var playwright = await Playwright.CreateAsync();
        string[] arguments = Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : [];
        var chrome = Environment.GetEnvironmentVariable("CHROME_PATH");
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chrome, Args = arguments });
        var page = await browser.NewPageAsync();
        var id = CorpusService.IdOf(3);
        await page.GotoAsync($"{preview.Origin}/services/{id}/");
        var name = await page.Locator("h1").InnerTextAsync();
        var times = new List<double>();
        for (var number = 0; number <= Changes; number++)
        {
            var next = $"{name} {number}";
            var saved = (DateTime.UtcNow - DateTime.UnixEpoch).TotalMilliseconds;
            preview.Change($"services/{id}.md", text => NameLine().Replace(text, $"name: {next}"));
            await page.WaitForFunctionAsync(IsPainted, next);
            times.Add(await page.EvaluateAsync<double>(PaintedAt) - saved);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"A saved change among {size:#,0} services was on the screen after {Figures.Median(times[1..]):0} ms (median of {Changes})."));
    }

    [GeneratedRegex("^name: .*$", RegexOptions.Multiline)]
    private static partial Regex NameLine();
}
