using System.Text.RegularExpressions;
using SupportMap.Diagnostics;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Diagnostics;

/// <summary>docs/diagnostics.md names every kind of fault, with its right kind, an example and a cure.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.Combine("docs", "diagnostics.md"));

    [Fact]
    public void Every_code_is_in_the_table_with_its_kind()
    {
        Assert.All(
            Codes.All,
            code => Assert.Contains(
                $"| [{code.Id}](#{code.Id.ToLowerInvariant()}) | {code.Title} | {code.Severity.ToString().ToLowerInvariant()} | ",
                Page,
                StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_has_an_example_and_a_cure()
    {
        var sections = Section().Split(Page).Skip(1).Chunk(2).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        Assert.Equal(Codes.All.Select(code => code.Id), sections.Keys.Order(StringComparer.Ordinal));
        Assert.All(sections, section => Assert.Matches("(?s)Wrong:\n\n```text\n.+?\n```\n\n(?:Right:|Fix:)", section.Value));
    }

    [Fact]
    public void Messages_point_to_this_page_and_the_heading_of_their_code()
    {
        var fault = new Diagnostic(Codes.UnknownReference, new SourceSpan("input/services/a.md", 1, 1), "wrong", "fix it");

        Assert.True(File.Exists(RepositoryRoot.Combine(DiagnosticPrinter.Explained.Split('/'))));
        Assert.EndsWith(
            $"%0AMore: docs/diagnostics.md#{Codes.UnknownReference.Id.ToLowerInvariant()}\n",
            DiagnosticPrinter.GitHub([fault]),
            StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^### (SM[0-9]{4})\n", RegexOptions.Multiline)]
    private static partial Regex Section();
}
