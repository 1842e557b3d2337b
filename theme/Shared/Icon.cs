using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;

namespace SupportMap.Themes.Shared;

/// <summary>Line drawings beside words; they say nothing that the words do not.</summary>
/// <remarks>
/// No component: a page has dozens of them, and a component costs more
/// than its drawing. build.mjs reads which classes stand here.
/// </remarks>
internal static class Icon
{
    private static readonly ConcurrentDictionary<string, MarkupString> Known = new(StringComparer.Ordinal);

    /// <summary>The drawing of that name, without colour; a plain circle for a name that is not here.</summary>
    public static MarkupString Of(string name) =>
        Known.GetOrAdd(
            name,
            known => new MarkupString(
                $"""<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{Shapes(known)}</svg>"""));

    // On a square of 24 by 24.
    private static string Shapes(string name) => name switch
    {
        "bed" => """<path d="M3 19V6m0 9h18m0 4v-6a3 3 0 0 0-3-3h-7v5"/><circle cx="7" cy="11" r="1.8"/>""",
        "coins" => """<ellipse cx="9" cy="7" rx="6" ry="3"/><path d="M3 7v5c0 1.700 2.700 3 6 3m-6-3v5c0 1.700 2.700 3 6 3m6-13v2"/>"""
            + """<ellipse cx="15.500" cy="13" rx="5.500" ry="2.800"/>"""
            + """<path d="M10 13v4.500c0 1.600 2.500 2.800 5.500 2.800s5.500-1.200 5.500-2.800V13"/>""",
        "card" => """<rect x="2.500" y="5" width="19" height="14" rx="2"/><circle cx="8" cy="10.500" r="1.800"/>"""
            + """<path d="M5 16c.5-2 5.500-2 6 0m3-6h4.500M14 14h4.500"/>""",
        "plate" => """<path d="M5 3v6a2.500 2.500 0 0 0 5 0V3M7.500 3v18M16.500 21v-7H14V8c0-3 1-5 2.500-5z"/>""",
        "phone" => """<path d="M6 3h3l2 5-2.500 2a12 12 0 0 0 5.500 5.500l2-2.500 5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z"/>""",
        "health" => """<path d="M9 3h6v6h6v6h-6v6H9v-6H3V9h6z"/>""",
        "bottle" =>
            """<path d="M10 2h4M10.500 2v5L8 10.500V20a1.500 1.500 0 0 0 1.500 1.500h5A1.500 1.500 0 0 0 16 20v-9.500"""
            + """L13.500 7V2M8 13h8m0 4.500H8"/>""",
        "mind" => """<path d="M9 21v-3H7a2 2 0 0 1-2-2v-2l-1.500-1L5 10a7 7 0 1 1 11 6v5"/>"""
            + """<path d="M12 13s-3-1.800-3-3.800a1.500 1.500 0 0 1 3-.4 1.500 1.500 0 0 1 3 .4c0 2-3 3.800-3 3.800z"/>""",
        "people" => """<circle cx="8.500" cy="8" r="3"/><path d="M3 20v-2a5 5 0 0 1 5-5h1a5 5 0 0 1 5 5v2"/>"""
            + """<circle cx="17" cy="9" r="2.300"/><path d="M16.500 13.500A4.500 4.500 0 0 1 21 18v2"/>""",
        "tools" =>
            """<path d="M3 8h18v12H3zM8.500 8V5.500A1.500 1.500 0 0 1 10 4h4a1.500 1.500 0 0 1 1.500 1.500V8"""
            + """M3 13h7m4 0h7M10 11.500h4V15h-4z"/>""",
        "family" => """<circle cx="7" cy="6" r="2.500"/><circle cx="17" cy="6" r="2.500"/><circle cx="12" cy="13" r="1.800"/>"""
            + """<path d="M3 20v-6a4 4 0 0 1 6-3.400M21 20v-6a4 4 0 0 0-6-3.400M9 20v-1a3 3 0 0 1 6 0v1"/>""",
        "shield" =>
            """<path d="M12 2.500 20 6v5.500c0 4.600-3.200 8-8 10-4.800-2-8-5.400-8-10V6z"/><path d="m8.500 12 2.500 2.500 4.500-5"/>""",
        "scales" => """<path d="M12 3v18m-4 0h8M5 6h14M5 6l-3 8h6zm14 0-3 8h6z"/>""",
        "bus" => """<rect x="4" y="3" width="16" height="15" rx="2"/><path d="M4 11h16M7 18v2.500M17 18v2.500M9 6h6"/>"""
            + """<path d="M7.500 14.500h.01M16.500 14.500h.01"/>""",
        "search" => """<circle cx="10.500" cy="10.500" r="6.500"/><path d="m15.500 15.500 5.500 5.500"/>""",
        "text" => """<path d="M4 4h16v12H10l-4 4v-4H4z"/><path d="M8 8.500h8M8 12h5"/>""",
        "web" => """<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"/>""",
        "mail" => """<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m3.500 7 8.500 6 8.500-6"/>""",
        "pin" => """<path d="M12 21.500S5 15 5 9.500a7 7 0 0 1 14 0c0 5.500-7 12-7 12z"/><circle cx="12" cy="9.500" r="2.500"/>""",
        "printer" => """<path d="M7 8V3h10v5M7 17H4V8h16v9h-3"/><path d="M7 14h10v7H7z"/>""",
        "sound" => """<path d="M4 9v6h4l5 4V5L8 9zM16.500 8.500a5 5 0 0 1 0 7M19 6a8.500 8.500 0 0 1 0 12"/>""",
        _ => """<circle cx="12" cy="12" r="8"/>""",
    };
}
