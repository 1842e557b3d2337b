using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Editing.Import;

/// <summary>What people read about each table, and the files it makes. SUPPORTMAP_ACCEPT=1 rewrites what is expected.</summary>
public sealed class ImportCaseTests
{
    public static TheoryData<string> Names => [.. ImportCase.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_is_imported_as_expected(string name)
    {
        var one = ImportCase.Named(name);
        var plan = one.Plan();
        var printed = ImportCase.Print(plan);
        var expected = Path.Combine(one.Folder, "expected.txt");
        if (Acceptance.IsOn)
        {
            File.WriteAllText(expected, printed);
        }

        Assert.True(File.Exists(expected), $"There is no {expected}. Run the test with SUPPORTMAP_ACCEPT=1 and read what it writes.");
        Assert.Equal(File.ReadAllText(expected), printed);
        Assert.True(one.Code is null || plan.Diagnostics.Any(found => found.Code.Id == one.Code), $"{one.Code} was not reported.");
    }
}
