using SupportMap.Diagnostics;
using SupportMap.Tests.Editing.Import;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Diagnostics;

/// <summary>What people read about each fault, in whole. SUPPORTMAP_ACCEPT=1 rewrites what is expected.</summary>
public sealed class DiagnosticCaseTests
{
    public static TheoryData<string> Names => [.. DiagnosticCase.All.Select(one => one.Name)];

    public static TheoryData<string> NamesOfTwins => [.. DiagnosticCase.All.Where(one => one.HasGoodTwin).Select(one => one.Name)];

    [Fact]
    public void The_good_input_has_no_fault() => Assert.Equal("0 errors, 0 warnings\n", DiagnosticCase.Print(DiagnosticCase.Base));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_is_told_as_expected(string name)
    {
        var one = DiagnosticCase.Named(name);
        var printed = DiagnosticCase.Print(one.Input());
        if (Acceptance.IsOn)
        {
            one.Accept(printed);
        }

        Assert.True(one.Expected.Length > 0, "Nothing is expected yet. Run the test with SUPPORTMAP_ACCEPT=1 and read what it writes.");
        Assert.Equal(one.Expected, printed);
        Assert.Contains(DiagnosticCase.Check(one.Input()), found => found.Code.Id == one.Code);
        Faults.None(SoundReport.Faults(one.Input()));
    }

    [Theory]
    [MemberData(nameof(NamesOfTwins))]
    public void Its_good_twin_has_no_fault(string name) =>
        Assert.Equal("0 errors, 0 warnings\n", DiagnosticCase.Print(DiagnosticCase.Named(name).GoodInput()));

    [Fact]
    public void Every_kind_of_fault_has_a_case()
    {
        var shown = DiagnosticCase.All.Select(one => one.Code)
            .Concat(ImportCase.All.Select(one => one.Code).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        // No input is known to bring about a fault of the program: ProgramFaultTests has its case.
        Assert.DoesNotContain(Codes.All, code => !shown.Contains(code.Id) && code != Codes.ProgramFault);
    }

    [Fact]
    public void No_two_kinds_of_fault_have_the_same_code() =>
        Assert.Equal(Codes.All.Count, Codes.All.Select(code => code.Id).Distinct().Count());
}
