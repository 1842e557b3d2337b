using Microsoft.Playwright;

namespace SupportMap.Browser.Tests.Support;

/// <summary>What a page looks like on a screen of some size.</summary>
internal static class Screen
{
    /// <summary>The parts that a thumb must be able to hit.</summary>
    public static IReadOnlyList<string> MainActions { get; } =
        [".top a", ".exit", ".search input", "button", "select", ".ds_button", ".card__call", ".pill", ".tile", ".path a"];

    private const int LeastHeight = 44;

    private const string ThatAreLow =
        """
        ([selector, least]) => [...document.querySelectorAll(selector)]
          .map((element) => [element, element.getBoundingClientRect().height])
          .filter(([, height]) => height > 0 && Math.round(height) < least)
          .map(([element, height]) => `${height.toFixed(1)} px high: ${element.outerHTML.slice(0, 120)}`)
        """;

    // A phone zooms out when something sticks out, and then says that its window is wider: the width that was asked for counts.
    private const string ThatStickOut =
        """
        (width) => document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > width + .5)
          .map((element) => `${element.getBoundingClientRect().right.toFixed(1)} px wide: ${element.outerHTML.slice(0, 120)}`)
          .concat(`the page: ${document.documentElement.scrollWidth} px wide`)
        """;

    private const int MostOfAKind = 6;

    // Cards and rows of one kind look alike.
    private const string WithoutTheRest =
        """
        (most) => {
          for (const part of [...document.querySelectorAll('main, main *')]) {
            const seen = {}
            for (const child of [...part.children]) {
              const kind = `${child.tagName} ${child.className}`
              seen[kind] = (seen[kind] || 0) + 1
              if (seen[kind] > most) {
                child.remove()
              }
            }
          }
        }
        """;

    // Half a number is a wrong number.
    private const string ThatBreakNumbers =
        """
        () => [...document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')]
          .filter((link) => getComputedStyle(link).display === 'inline' && link.getClientRects().length > 1)
          .map((link) => link.parentElement.outerHTML.slice(0, 120))
        """;

    // What has the focus must look different from what has not.
    private const string ThatLooksTheSameWithFocus =
        """
        () => {
          const look = (element) => {
            const box = element.getBoundingClientRect()
            const style = getComputedStyle(element)
            const outline = style.outlineStyle === 'none' ? '' : style.outline
            return JSON.stringify([outline, style.boxShadow, style.backgroundColor, style.borderColor, box.top > -1 && box.left > -1])
          }
          const all = [...document.querySelectorAll('a[href], button, input, select, summary')]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          const same = all.filter((element) => {
            document.activeElement.blur()
            const before = look(element)
            element.focus()
            return document.activeElement !== element || look(element) === before
          })
          return all.length === 0 ? ['the page has nothing to focus'] : same.map((element) => element.outerHTML.slice(0, 120))
        }
        """;

    /// <summary>What makes a page of this width scroll sideways.</summary>
    public static Task<string[]> Wide(IPage page, int width) => page.EvaluateAsync<string[]>(ThatStickOut, width);

    // Twice what browsers take when nobody has chosen.
    private const int LargeDefault = 32;
    private const int Default = 16;

    // WCAG 2.2, 1.4.12.
    private const string Spaced =
        "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}";

    private const string ThatAreCutOff =
        """
        (selector) => [...document.querySelectorAll(selector)]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + .5 || element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.outerHTML.slice(0, 120))
        """;

    /// <summary>Sets the text of all sites to twice its size, until what it gives is disposed of.</summary>
    public static async Task<IAsyncDisposable> LargeText(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await Set(LargeDefault);
        return new Undo(async () =>
        {
            await Set(Default);
            await session.DetachAsync();
        });

        Task Set(int size) => session.SendAsync(
            "Page.setFontSizes", new() { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = size, ["fixed"] = size } });
    }

    /// <summary>Sets the text as far apart as readers may set it, until what it gives is disposed of.</summary>
    public static async Task<IAsyncDisposable> SpacedText(IPage page)
    {
        const string Sheets = "document.adoptedStyleSheets";
        await page.EvaluateAsync(
            $"(css) => {{ const sheet = new CSSStyleSheet(); sheet.replaceSync(css); {Sheets} = [sheet] }}", Spaced);
        return new Undo(() => page.EvaluateAsync($"() => {{ {Sheets} = [] }}"));
    }

    /// <summary>Which of these stick out of the screen, or hold more than they show.</summary>
    public static Task<string[]> CutOff(IPage page, string selector) => page.EvaluateAsync<string[]>(ThatAreCutOff, selector);

    /// <summary>Takes the further parts of a kind out of long lists, once all of them were looked at.</summary>
    public static Task Shorten(IPage page) => page.EvaluateAsync(WithoutTheRest, MostOfAKind);

    /// <summary>Where a phone number within a text is broken into two lines.</summary>
    public static Task<string[]> BrokenNumbers(IPage page) => page.EvaluateAsync<string[]>(ThatBreakNumbers);

    /// <summary>Main actions that are too low for a thumb.</summary>
    public static Task<string[]> Low(IPage page) =>
        page.EvaluateAsync<string[]>(ThatAreLow, new object[] { string.Join(", ", MainActions), LeastHeight });

    /// <summary>What looks the same with and without the focus of the keyboard.</summary>
    public static async Task<string[]> WithoutFocus(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<string[]>(ThatLooksTheSameWithFocus);
    }

    private sealed class Undo(Func<Task> undo) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => new(undo());
    }
}
