using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Diagnostics;

/// <summary>An exception in one file is told with the name of the file, and the other files are read all the same.</summary>
public sealed class ProgramFaultTests
{
    private static readonly int[] Counts = [1, 2, 31, 63, 64, 65, 127, 128, 129, 200, 1_000, 4_000];

    private static readonly string[] Tails = ["", "b", "](x)", "](https://www.example.org/)", "**", "*", "]", ">", ")", "\n\n- x\n"];

    // No file that can be written is known to bring one about, so this one has no bytes at all.
    [Theory]
    [InlineData("services/foodbank.md")]
    [InlineData("organisations/seaport-foodbank.yaml")]
    [InlineData("guides/first-day.md")]
    [InlineData("pages/about.md")]
    [InlineData("holidays/national.yaml")]
    [InlineData("places/libraries.yaml")]
    [InlineData("needs.yaml")]
    [InlineData("site.yaml")]
    public void It_is_told_with_the_name_of_its_file(string path)
    {
        var others = DiagnosticCase.Base.Where(file => file.Path != path);
        var other = new InputFile("services/other.md", "no facts"u8.ToArray());
        IReadOnlyList<InputFile> input = [.. others, new InputFile(path, null!), other];

        var faults = SiteBuild.Check(input, TestInput.Options).Diagnostics;

        var fault = Assert.Single(faults, fault => fault.Code == Codes.ProgramFault);
        Assert.Equal(($"{TestInput.Options.InputName}/{path}", 1), (fault.Span.File, fault.Span.Line));
        Assert.Equal("the program failed on this file (NullReferenceException), which is a fault of the program", fault.Message);
        Assert.Contains(faults, one => one.Span.File.EndsWith($"/{other.Path}", StringComparison.Ordinal));
    }

    // Texts that go through one way of nesting each, at the sizes where a parser or a renderer gives up.
    [Theory]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("[a](")]
    [InlineData("[[a]")]
    [InlineData("> ")]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("> - ")]
    [InlineData("*")]
    [InlineData("**a ")]
    [InlineData("*a _b ")]
    [InlineData("_")]
    [InlineData("<")]
    [InlineData("<a ")]
    [InlineData("&#")]
    [InlineData("`")]
    [InlineData("(")]
    [InlineData("\\")]
    [InlineData("[a]: ")]
    [InlineData("|")]
    [InlineData("#")]
    [InlineData("![[]()")]
    public void No_text_ends_the_program(string piece)
    {
        var good = DiagnosticCase.Base.Single(file => file.Path == "services/foodbank.md");
        foreach (var count in Counts.Where(count => count * piece.Length <= 4_500))
        {
            var nested = string.Concat(Enumerable.Repeat(piece, count));
            foreach (var tail in Tails)
            {
                var isOnce = tail.Length is 0 or > 2 || count * (piece.Length + tail.Length) > 4_500;
                var closed = isOnce ? tail : string.Concat(Enumerable.Repeat(tail, count));
                byte[] bytes = [.. good.Bytes, .. System.Text.Encoding.UTF8.GetBytes($"\n{nested}{closed}\n")];
                InputFile[] input = [.. DiagnosticCase.Base.Where(file => file.Path != good.Path), new(good.Path, bytes)];

                var faults = SiteBuild.Check(input, TestInput.Options).Diagnostics;

                Assert.Equal([], faults.Where(fault => fault.Code == Codes.ProgramFault).Select(fault => fault.Message));
            }
        }
    }
}
