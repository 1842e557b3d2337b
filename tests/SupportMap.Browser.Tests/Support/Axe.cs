using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SupportMap.Browser.Tests.Support;

/// <summary>axe on one page: there from the start, and asked for each look. The runner for Playwright puts it in again for each.</summary>
internal static class Axe
{
    /// <summary>What must run in a page before the others here are called.</summary>
    public static string Script { get; } = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] Wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

    // What a width can change, and what a colour scheme can change as well.
    private static readonly string[] Size = ["target-size"];
    private static readonly string[] Look = [.. Size, "color-contrast"];

    /// <summary>What breaks any rule of WCAG 2.2 AA.</summary>
    public static Task<IEnumerable<string>> Faults(IPage page) =>
        Run(page, "tag", Wcag, ["color-contrast", "document-title", "html-has-lang"]);

    /// <summary>What breaks a rule about sizes.</summary>
    public static Task<IEnumerable<string>> FaultsOfSize(IPage page) => Run(page, "rule", Size, Size);

    /// <summary>What breaks a rule about sizes or colours.</summary>
    public static Task<IEnumerable<string>> FaultsOfLook(IPage page) => Run(page, "rule", Look, Look);

    /// <param name="surely">Rules that have something to look at on every page.</param>
    private static async Task<IEnumerable<string>> Run(IPage page, string type, string[] values, string[] surely)
    {
        var result = await page.EvaluateAsync<Result>(
            """
            ([type, values]) =>
              axe.run(document, { runOnly: { type, values }, resultTypes: ['violations'] }).then(({ violations, passes }) => ({
              faults: [].concat(...violations.map(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`))),
              looked: passes.concat(violations).map(({ id }) => id),
            }))
            """,
            new object[] { type, values });
        return result.Faults.Concat(surely.Except(result.Looked).Select(rule => $"axe found nothing to look at for {rule}"));
    }

    private sealed class Result
    {
        public string[] Faults { get; set; } = [];

        public string[] Looked { get; set; } = [];
    }
}
