using System.Text.Json;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary><c>supportmap check</c>, run in a folder that holds a small input.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string HotMeals = "input/services/hot-meals.md";

    private readonly TempFolder _folder = new();

    public CheckCommandTests() => _folder.Copy(TestInput.Folder("guides-and-checklists"), "input");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Nothing_is_wrong_with_the_real_input_but_what_has_an_answer()
    {
        var check = WarmProgram.Run(RepositoryRoot.Path, "check", "--format", "json", "--today", "2026-11-02");

        Assert.Equal((0, ""), (check.ExitCode, check.Errors));
        using var json = JsonDocument.Parse(check.Output);
        Faults.None(json.RootElement.EnumerateArray()
            .Where(
                row => row.GetProperty("severity").GetString() != "warning"
                    || !AnsweredWarning.Is(
                        row.GetProperty("file").GetString()!, row.GetProperty("line").GetInt32(), row.GetProperty("code").GetString()!))
            .Select(row => row.ToString()));
    }

    [Fact]
    public void A_wrong_need_is_shown_with_its_place_and_the_nearest_right_one()
    {
        Change(HotMeals, "needs: [food]", "needs: [fod]");

        var check = Run("--format", "json");

        Assert.Equal((1, ""), (check.ExitCode, check.Errors));
        using var json = JsonDocument.Parse(check.Output);
        var row = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal("SM0401", row.GetProperty("code").GetString());
        Assert.Equal("error", row.GetProperty("severity").GetString());
        Assert.Equal(HotMeals, row.GetProperty("file").GetString());
        Assert.Equal((5, 9), (row.GetProperty("line").GetInt32(), row.GetProperty("column").GetInt32()));
        Assert.Equal("“fod” is not in needs.yaml", row.GetProperty("message").GetString());
        Assert.Equal("did you mean “food”?", row.GetProperty("help").GetString());
    }

    [Fact]
    public void People_see_the_line_with_a_mark_below_it()
    {
        Change(HotMeals, "needs: [food]", "needs: [fod]");

        var check = Run();

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(
            """
            input/services/hot-meals.md:5:9: error SM0401: “fod” is not in needs.yaml
             5 | needs: [fod]
               |         ^^^
               help: did you mean “food”?


            """,
            check.Output);
        Assert.Equal("2 service files checked: 1 error, 0 warnings. docs/diagnostics.md explains each code.\n", check.Errors);
    }

    [Fact]
    public void One_line_each_and_annotations_hold_the_same_fault()
    {
        Change(HotMeals, "needs: [food]", "needs: [fod]");

        Assert.Equal(
            "input/services/hot-meals.md:5:9: error SM0401: “fod” is not in needs.yaml. Help: did you mean “food”?\n",
            Run("--format", "plain").Output);
        Assert.StartsWith(
            "::error file=input/services/hot-meals.md,line=5,col=9,endColumn=12,title=SM0401 ",
            Run("-f", "github").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_limits_what_is_reported_but_not_what_is_read()
    {
        Change(HotMeals, "needs: [food]", "needs: [fod]");

        Assert.Equal((0, "[]\n"), Result(Run("input/guides", "--format", "json")));
        Assert.Equal((0, "[]\n"), Result(Run("input/services/packed-lunch.md", "--format", "json")));
        Assert.Equal(1, Run(HotMeals, "--format", "json").ExitCode);
        Assert.Equal(1, Run("input/guides", "input/services").ExitCode);
    }

    [Fact]
    public void A_warning_alone_is_shown_and_is_no_failure()
    {
        _folder.Write("input/organisations/nobody.yaml", "name: Nobody\nkind: other\n");

        var check = Run("--format", "plain");

        Assert.Equal(
            (0, "input/organisations/nobody.yaml:1:1: warning SM0407: no service names “nobody” as its organisation. Help: delete the "
                + "file, or add a service that it runs\n"),
            Result(check));
        Assert.Equal("2 service files checked: 0 errors, 1 warning. docs/diagnostics.md explains each code.\n", check.Errors);
    }

    [Fact]
    public void A_path_that_is_not_there_or_lies_outside_is_wrong_use()
    {
        _folder.Write("elsewhere/a.md", "");

        AssertWrongUse("There is no file or folder “input/services/hot-meels.md”.", Run("input/services/hot-meels.md"));
        AssertWrongUse("“elsewhere/a.md” is not in the folder “input”. Name that folder with --input.", Run("elsewhere/a.md"));
    }

    private SupportMapProgram.Finished Run(params string[] arguments) =>
        WarmProgram.Run(_folder.Path, ["check", "--today", "2026-11-02", .. arguments]);

    private static (int, string) Result(SupportMapProgram.Finished check) => (check.ExitCode, check.Output);

    private static void AssertWrongUse(string words, SupportMapProgram.Finished run) =>
        Assert.Equal((2, "", words + "\n"), (run.ExitCode, run.Output, run.Errors));

    private void Change(string path, string old, string now)
    {
        var file = _folder.Combine(path.Split('/'));
        File.WriteAllText(file, File.ReadAllText(file).Replace(old, now, StringComparison.Ordinal));
    }
}
