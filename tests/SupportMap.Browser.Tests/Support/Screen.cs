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
}
