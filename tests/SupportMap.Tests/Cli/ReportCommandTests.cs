using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary><c>supportmap report</c>, run in a folder that holds a small input.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public ReportCommandTests() => _folder.Copy(TestInput.Folder("how-sure-we-are"), "input");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("human", "Coverage on 2026-11-02\n")]
    [InlineData("markdown", "# Coverage on 2026-11-02\n")]
    [InlineData("json", "{\n  \"date\": \"2026-11-02\",\n")]
    [InlineData("csv", "id,name,organisation,state,last-asked,latest-source,area,need,phone,email\r\nasked-last-year,")]
    public void The_report_goes_to_standard_output(string format, string start)
    {
        var report = Run("--format", format);

        Assert.Equal((0, ""), (report.ExitCode, report.Errors));
        Assert.StartsWith(start, report.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_report_while_the_input_has_errors()
    {
        _folder.Write("input/needs.yaml", "- { id: food, name: Food }\n");

        var report = Run();

        Assert.Equal((1, ""), (report.ExitCode, report.Output));
        Assert.Contains("input/needs.yaml:1:", report.Errors, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings. Fix the errors first, then report.\n", report.Errors, StringComparison.Ordinal);
    }

    private SupportMapProgram.Finished Run(params string[] arguments) =>
        WarmProgram.Run(_folder.Path, ["report", "--today", "2026-11-02", .. arguments]);
}
