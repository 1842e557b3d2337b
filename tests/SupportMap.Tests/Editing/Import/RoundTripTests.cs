using System.Text;
using SupportMap.Content.Facts;
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

    // What the real directory may not hold just now.
    [Theory]
    [InlineData(
        "phones:\n"
        + "  - { number: 01292 288111, label: Office, bank-holidays: ask, "
        + "hours: { mon-thu: 9:00-17:00, fri: 9:00-12:30, second thu: closed } }\n"
        + "  - { number: 0808 100 3151, label: At night, cost: free, hours: when-closed }\n"
        + "  - { number: 01292 288112, hours: { daily: 24 hours, first sun: by appointment }, bank-holidays: 24 hours }\n"
        + "holidays: [scotland, east-ayrshire-council]\nwhen-closed: samaritans\n")]
    [InlineData(
        "phones:\n  - { number: 01292 288111, label: Office, hours-note: Busy on Mondays }\n"
        + "hours: { mon-fri: 9:00-17:00, first tue: closed, last fri: 9:00-12:30 }\nbank-holidays: closed\nholidays: [scotland]\n"
        + "closed-dates: [2026-12-24 to 2027-01-05]\n")]
    [InlineData(
        "phones:\n  - { number: 01292 288111 }\nhours: { tue: 9:00-17:00 }\nbank-holidays: ask\nwhen-closed: nhs-24\n"
        + "notice: { text: \"No hot meals, this week.\", until: 2026-12-24 }\n"
        + "taking-people-on: { state: waiting-list, as-of: 2026-11-20 }\n")]
    public void Hours_notices_and_who_is_taken_on_come_back_as_they_were(string facts)
    {
        IReadOnlyList<InputFile> others = [.. RealInput.Files.Where(file => file.Path != "services/made-up.md")];
        var file = new InputFile("services/made-up.md", Encoding.UTF8.GetBytes(
            "---\nname: Made up\norganisation: ayr-housing-aid-centre\nsummary: Free help with debt.\nneeds: [money-and-benefits]\n"
            + "areas: [south-ayrshire]\nfor: [everyone]\nnot-for: none known\naccess: [phone]\nfirst-step: Phone.\n"
            + $"{facts}status: published\nsources:\n  - {{ url: \"https://www.mygov.scot/contact\", page-date: 2026-03 }}\n---\n"));
        var options = TestInput.Options with { Today = new DateOnly(2026, 11, 21) };
        var before = Made(SiteBuild.Check([.. others, file], options));

        var plan = TableImport.Plan(
            DataTables.Write(ServiceColumns.All(Address), [before]), "made-up.csv", others, options, KeepStatus);

        Assert.Empty(plan.Diagnostics);
        Assert.Equal(Written(before), Written(Made(SiteBuild.Check([.. others, .. plan.Files], options))));
    }

    private static Service Made(SiteCheck check)
    {
        Faults.None(check.Diagnostics.Where(fault => fault.IsError).Select(fault => fault.Message));
        return check.Catalogue!.Published.Single(service => service.Id == "made-up");
    }

    private static IEnumerable<string> Written(Service service) => ServiceFacts.All
        .Select(fact => fact.Write(service) is { } written ? FactWriter.Line(fact.Key.Name, written) : "");

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
