using System.Text;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Editing.Import;
using SupportMap.OpenData.Tables;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Editing.Import;

/// <summary>The published table of the real directory, imported again.</summary>
public sealed class RoundTripTests
{
    private const string Address = "https://www.example.org";

    private static readonly byte[] Published = Table(RealInput.Site.Catalogue!);

    private static readonly ImportOptions KeepStatus = new(KeepStatus: true);

    [Fact]
    public void Into_an_empty_directory_and_out_again_it_loses_nothing()
    {
        IReadOnlyList<InputFile> empty = [.. RealInput.Files.Where(file => !file.Path.StartsWith("services/", StringComparison.Ordinal))];

        var plan = TableImport.Plan(Published, "services.csv", empty, TestInput.Options, KeepStatus);
        var again = SiteBuild.Check([.. empty, .. plan.Files], TestInput.Options);

        Assert.Empty(plan.Diagnostics);
        Assert.Equal(Encoding.UTF8.GetString(Published), Encoding.UTF8.GetString(Table(again.Catalogue!)));
    }

    [Fact]
    public void Into_the_directory_it_came_from_it_changes_nothing()
    {
        var plan = TableImport.Plan(Published, "services.csv", RealInput.Files, TestInput.Options, new ImportOptions(Update: true));

        Assert.Empty(plan.Diagnostics);
        Assert.Empty(plan.Files);
        Assert.All(plan.Steps, step => Assert.Equal(ImportKind.Same, step.Kind));
    }

    // Nor does a table with everything in it that is not published.
    [Fact]
    public void Drafts_too_are_read_back_as_they_were()
    {
        var drafts = RealInput.Site.Catalogue!.Drafts;
        IReadOnlyList<InputFile> without = [.. RealInput.Files.Where(file => !drafts.Any(draft => draft.File == file.Path))];
        var table = DataTables.Write(ServiceColumns.All(Address), drafts);

        var plan = TableImport.Plan(table, "drafts.csv", without, TestInput.Options, new ImportOptions());
        var again = SiteBuild.Check([.. without, .. plan.Files], TestInput.Options);

        Faults.None(plan.Diagnostics.Where(fault => fault.IsError).Select(fault => fault.Message));
        var writtenAgain = DataTables.Write(ServiceColumns.All(Address), again.Catalogue!.Drafts);
        Assert.Equal(Encoding.UTF8.GetString(table), Encoding.UTF8.GetString(writtenAgain));
    }

    [Fact]
    public void The_template_has_every_column_that_can_be_filled_in()
    {
        var names = Encoding.UTF8.GetString(TableImport.Template()).TrimStart('\uFEFF').Trim().Split(',');

        Assert.Equal(
            ServiceColumns.All().Where(column => column.Set is not null || column.Name == ServiceColumns.Id).Select(column => column.Name),
            names);
    }

    private static byte[] Table(Catalogue catalogue) => DataTables.For(catalogue, Address).First().Bytes;
}
