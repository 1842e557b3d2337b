using System.Text;
using SupportMap.Content.Reading;

namespace SupportMap.Cli;

/// <summary>Has the code that every entry needs made ready on another core, while the first one still takes the files from the disk.</summary>
/// <remarks>The program runs for less than a second, and a good part of that goes into loading and compiling its own code. Nothing of the result is kept.</remarks>
internal static class WarmUp
{
    // The number is one of those kept free for films: it can be nobody's.
    private static readonly byte[] Entry = Encoding.UTF8.GetBytes(
        """
        ---
        name: Any service
        organisation: any
        summary: One line of words.
        needs: [any, other]
        phones:
          - number: 0808 157 0123
        website: https://example.org/
        hours:
          mon-fri: 09:00-17:00
        sources:
          - { url: https://example.org/ }
        ---
        Words with a [link](https://example.org/).

        - A point.

        """);

    public static void Start() => _ = Task.Run(() => SiteBuild.Check([new InputFile("services/any.md", Entry)], new BuildOptions("", DateOnly.MinValue)));
}
