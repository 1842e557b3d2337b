using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Editing.NewEntries;
using SupportMap.OpenData.Tables;
using SupportMap.Tests.Diagnostics;
using Xunit;

namespace SupportMap.Tests.Editing.NewEntries;

/// <summary>Each answer is judged as it is given, in the words of the check.</summary>
public sealed class NewEntryTests
{
    private static readonly BuildOptions Options = new("input", DiagnosticCase.Today);

    private static readonly Catalogue Catalogue = SiteBuild.Check(DiagnosticCase.Base, Options).Catalogue!;

    [Theory]
    [InlineData("name", "Elm Soup", null)]
    [InlineData("name", "Foodbank", "there is already a service “foodbank”")]
    [InlineData("summary", "", "no value was given")]
    [InlineData("needs", "money | food", "“food” is not in needs.yaml")]
    [InlineData("towns", "Seaport", null)]
    [InlineData("phones", "1222 412307", "is not a whole phone number")]
    [InlineData("phones", "01222 412307; label: Office", null)]
    [InlineData("hours", "mon-fri: 9-5", "is not a time")]
    [InlineData("hours", "mon-fri: 9:00-17:00", null)]
    public void An_answer_is_good_or_its_fault_is_told(string column, string answer, string? fault)
    {
        var answers =
            new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = "Elm Soup", ["areas"] = "east", [column] = answer };

        var faults = NewEntry.Faults(column, answers, DiagnosticCase.Base, Options);

        Assert.True(
            fault is null ? faults.Count == 0 : faults.Any(found => found.Message.Contains(fault, StringComparison.Ordinal)),
            string.Join('\n', faults));
    }

    [Fact]
    public void Every_fact_that_a_service_needs_is_asked_for()
    {
        var asked = Questions.Of(Catalogue).Select(question => question.Column).ToList();

        Assert.DoesNotContain(
            ServiceColumns.All(), column => column is { IsRequired: true, Key: not null } && !asked.Contains(column.Name));
        Assert.DoesNotContain(asked, column => !NewEntry.Names.Contains(column));
    }

    [Fact]
    public void A_question_may_depend_on_an_answer()
    {
        var referral = Questions.Of(Catalogue).Single(question => question.Column == ServiceKeys.ReferBy.Name);

        Assert.True(referral.IsAsked(new Dictionary<string, string> { ["access"] = "phone | referral" }));
        Assert.False(referral.IsAsked(new Dictionary<string, string> { ["access"] = "phone" }));
    }
}
