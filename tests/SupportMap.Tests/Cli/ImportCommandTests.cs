using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary><c>supportmap import</c> and <c>supportmap fmt</c>, run in a folder that holds a small input.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Table = "name,organisation,summary,needs,areas,for,not-for,access,first-step,phones\nMill Soup,elm-carers,Soup "
        + "and bread.,meals,lower-elm,everyone,none known,phone,Phone first.,01632 555109\n";

    private readonly TempFolder _folder = new();

    public ImportCommandTests() => _folder.Copy(TestInput.Folder("help-after-hospital"), "input");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_trial_says_what_would_happen_and_writes_nothing()
    {
        _folder.Write("soup.csv", Table);
        var before = _folder.Files();

        var import = Run("import", "soup.csv", "--dry-run");

        Assert.Equal("Row 2: “Mill Soup” is new: input/services/mill-soup.md\n", import.Output);
        Assert.EndsWith("Nothing was written: this was a dry run.\n", import.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Files());
    }

    [Fact]
    public void A_row_becomes_a_draft_and_is_not_written_twice()
    {
        _folder.Write("soup.csv", Table);

        var (first, second) = (Run("import", "soup.csv"), Run("import", "soup.csv"));

        Assert.Equal((0, 1), (first.ExitCode, second.ExitCode));
        Assert.Contains(
            "status: draft\n", File.ReadAllText(_folder.Combine("input", "services", "mill-soup.md")), StringComparison.Ordinal);
        Assert.Contains("there is already a service “mill-soup”", second.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_template_can_be_imported_and_holds_nothing()
    {
        _folder.Write("empty.csv", Run("import", "--template").Output);

        Assert.EndsWith("There are no rows below the column names.\n", Run("import", "empty.csv").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_not_there_is_wrong_use() =>
        Assert.Equal(
            (2, "There is no file “nowhere.csv”.\n"), (Run("import", "nowhere.csv").ExitCode, Run("import", "nowhere.csv").Errors));

    [Fact]
    public void Files_are_put_in_order_once()
    {
        _folder.Write("input/organisations/mill.yaml", "kind: charity\n# What people say.\nname: The Mill\n");

        var (look, first, second) =
            (Run("fmt", "--check", "input/organisations"), Run("fmt", "input/organisations"), Run("fmt", "--check", "input/organisations"));

        Assert.Equal((1, "input/organisations/mill.yaml\n", 0, 0), (look.ExitCode, look.Output, first.ExitCode, second.ExitCode));
        Assert.Equal(
            "# What people say.\nname: The Mill\nkind: charity\n",
            File.ReadAllText(_folder.Combine("input", "organisations", "mill.yaml")));
    }

    private SupportMapProgram.Finished Run(params string[] arguments) =>
        arguments is ["import", not "--template", ..]
            ? WarmProgram.Run(_folder.Path, [.. arguments, "--today", "2026-11-02"])
            : SupportMapProgram.Run(_folder.Path, new Dictionary<string, string>(), arguments);
}
