using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SupportMap.Content.Reading;
using SupportMap.Editing.Corrections;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace SupportMap.Tests.Themes;

/// <summary>Whoever finds a mistake on a page can tell it, fix it or write about it from there.</summary>
public class WaysToCorrectTests
{
    private const string Repository = "https://code.example/elm/home";

    private static readonly IReadOnlyList<InputFile> Input = TestInput.Of("help-after-hospital");

    private static readonly IReadOnlyDictionary<string, IHtmlDocument> Pages = Build(Input);

    [Fact]
    public void Every_page_leads_to_the_form_the_files_and_the_email_address() =>
        Faults.None(Pages.SelectMany(page => new[] { "/report/", $"{Repository}/", "mailto:map@elm.example" }
            .Where(start => !Links(page.Value, ".foot__links a").Any(link => link.StartsWith(start, StringComparison.Ordinal)))
            .Select(start => $"{page.Key} does not lead to {start}")));

    [Fact]
    public void Where_neither_is_set_no_page_speaks_of_them()
    {
        var without = Without("email: ", "repository: ");

        // A guide may name the address by itself.
        Faults.None(Build(without).SelectMany(page => Links(page.Value, "a:not(.prose a)")
            .Where(
                link => link.StartsWith("mailto:map@", StringComparison.Ordinal) || link.Contains("/edit/", StringComparison.Ordinal)
                    || link.Contains("issues/new", StringComparison.Ordinal) || link.Contains("CONTRIBUTING", StringComparison.Ordinal))
            .Select(link => $"{page.Key} leads to {link}")));
    }

    [Theory]
    [InlineData("services/meals-on-wheels/index.html", "edit/main/input/services/meals-on-wheels.yaml")]
    [InlineData("needs/meals/index.html", "edit/main/input/needs.yaml")]
    [InlineData("needs/meals/upper-elm/index.html", "edit/main/input/needs.yaml")]
    [InlineData("areas/upper-elm/index.html", "edit/main/input/areas.yaml")]
    [InlineData("when/first-night/index.html", "edit/main/input/stages.yaml")]
    [InlineData("organisations/elm-carers/index.html", "edit/main/input/organisations/elm-carers.yaml")]
    [InlineData("index.html", "edit/main/input/site.yaml")]
    [InlineData("find/index.html", "blob/main/CONTRIBUTING.md")]
    public void Change_it_yourself_opens_the_file_of_the_page(string path, string file) =>
        Assert.Contains($"{Repository}/{file}", Links(Pages[path], ".foot__links a"));

    [Fact]
    public void Every_file_that_a_page_leads_to_is_there()
    {
        var files = Input.Select(file => $"{Repository}/edit/main/input/{file.Path}").ToHashSet(StringComparer.Ordinal);

        Faults.None(Pages.SelectMany(
            page => Links(page.Value, "a")
                .Where(link => link.Contains("/edit/", StringComparison.Ordinal) && !files.Contains(link))
                .Select(link => $"{page.Key} leads to {link}")));
    }

    [Fact]
    public void Email_about_a_page_says_which_but_never_about_abuse()
    {
        Assert.Contains("mailto:map@elm.example?subject=/needs/meals/", Links(Pages["needs/meals/index.html"], ".foot__links a"));

        var refuge = Build(
            TestInput.Of("sensitive-and-urgent")
                .Select(
                    file => file.Path == "site.yaml"
                        ? file with { Bytes = [.. file.Bytes, .. "email: map@elm.example\n"u8] }
                        : file))["services/refuge/index.html"];
        Assert.Equal(
            ["mailto:map@elm.example", "mailto:map@elm.example"],
            Links(refuge, "a").Where(link => link.StartsWith("mailto:map@", StringComparison.Ordinal)));
    }

    // GitHub fills in what the address gives by the names of the form, and passes over the rest without a word.
    [Fact]
    public void Every_form_that_a_page_leads_to_is_there_with_all_that_is_filled_in()
    {
        var forms = Pages.SelectMany(page => Links(page.Value, "a"))
            .Where(link => link.Contains("/issues/new", StringComparison.Ordinal))
            .Distinct()
            .ToList();

        Assert.Equal(
            ["correction.yml", "new-service.yml", "remove-service.yml"],
            forms.Select(form => Query(form)["template"]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(
            forms.SelectMany(form => Query(form).Keys.Except(["template", "title"]), (form, id) => (form, id)),
            filled => Assert.Contains(filled.id, Ids(Query(filled.form)["template"])));
        Assert.Contains("service", Ids("correction.yml").Intersect(Ids("remove-service.yml")));
    }

    [Fact]
    public void The_forms_of_a_service_name_it()
    {
        var form = Assert.Single(
            Links(Pages["services/meals-on-wheels/index.html"], "a"), link => link.Contains("correction.yml", StringComparison.Ordinal));

        Assert.Equal("Wrong: Meals on Wheels", Query(form)["title"]);
        Assert.Equal("https://home.elm.example/services/meals-on-wheels/", Query(form)["service"]);
    }

    [Theory]
    [InlineData("https://code.example/elm/home/")]
    [InlineData("https://code.example/elm/home.git")]
    public void A_repository_may_be_written_as_it_is_copied(string written)
    {
        var input = Input.Select(
            file => file.Path == "site.yaml"
                ? file with
                {
                    Bytes =
                        Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes).Replace(Repository, written, StringComparison.Ordinal)),
                }
                : file);

        Assert.Contains($"{Repository}/edit/main/input/site.yaml", Links(Build(input)["index.html"], ".foot__links a"));
    }

    [Fact]
    public void The_form_for_a_new_service_makes_a_draft()
    {
        var page = Pages["change/new/index.html"];
        var fields = page.QuerySelectorAll("[data-change] [name]").Where(field => field.HasAttribute("required")).ToList();

        var facts = fields.Select(field => (
            field.GetAttribute("name")!,
            field is IHtmlSelectElement select ? select.Options.First(option => option.Value.Length > 0).Value : "Mill Soup."));
        var draft = CorrectionPlan.Of(new Submission("", [.. facts], false, "", null), Input, TestInput.Options, null);

        Assert.Empty(draft.Reasons);
        Assert.Equal("services/mill-soup.md", Assert.Single(draft.Files).Path);
        Assert.Null(page.QuerySelector("[name=sources]"));
        Assert.Contains("/change/new/", Links(Pages["partners/index.html"], "main a"));
        Assert.Contains("/change/new/", Links(Pages["report/index.html"], "main a"));
    }

    [Theory]
    [InlineData("hours", "mon-thu: 9:00-12:30, 13:30-17:00", true)]
    [InlineData("hours", "first sat: 9.30am - 1pm", true)]
    [InlineData("hours", "daily: 24 hours", true)]
    [InlineData("hours", "mon-fri: 9-5", false)]
    [InlineData("hours", "Monday: 9:00-17:00", false)]
    [InlineData("hours", "weekdays", false)]
    [InlineData("phones", "01632 555100", true)]
    [InlineData("phones", "(01632) 555100", true)]
    [InlineData("phones", "+44 (0)1632 555100", true)]
    [InlineData("phones", "18001 01632 555100", true)]
    [InlineData("phones", "0800 1111", true)]
    [InlineData("phones", "116 123", true)]
    [InlineData("phones", "0163", false)]
    [InlineData("phones", "1632 555100", false)]
    [InlineData("phones", "01632 555100 or 101", false)]
    [InlineData("email", "lifts@elm.example", true)]
    [InlineData("email", "mailto:lifts@elm.example", false)]
    [InlineData("email", "lifts at elm.example", false)]
    [InlineData("website", "http://elm.example/a,b", true)]
    [InlineData("website", "www.elm.example", false)]
    [InlineData("website", "https://elm", false)]
    [InlineData("address-postcode", "EL1 2AB", true)]
    [InlineData("address-postcode", "el1 2ab", false)]
    [InlineData("address-postcode", "EL1", false)]
    public void The_form_checks_what_is_typed_as_the_check_would(string name, string typed, bool isGood)
    {
        var field = Pages["change/index.html"].QuerySelector($"[name={name}]")!;

        Assert.Equal(isGood, Regex.IsMatch(typed, field.GetAttribute("data-pattern")!));
        Assert.StartsWith("“…” ", field.GetAttribute("data-fault")!, StringComparison.Ordinal);
        var said = CorrectionPlan.Of(new Submission("elm-lifts", [(name, typed)], false, "", null), Input, TestInput.Options, null);
        // Those of others are whole numbers too.
        Assert.True(!isGood || said.Reasons.All(reason => reason.Contains("the number of", StringComparison.Ordinal)));
        Assert.True(isGood || said.Reasons.Count > 0);
    }

    private static IReadOnlyList<InputFile> Without(params string[] starts) =>
    [
        .. Input.Select(file => file.Path == "site.yaml"
            ? file with
            {
                Bytes = Encoding.UTF8.GetBytes(
                    string.Join(
                        '\n',
                        Encoding.UTF8.GetString(file.Bytes)
                            .Split('\n')
                            .Where(line => !starts.Any(start => line.StartsWith(start, StringComparison.Ordinal))))),
            }
            : file),
    ];

    private static Dictionary<string, string> Query(string address) =>
        new Uri(address).Query[1..]
            .Split('&')
            .Select(part => part.Split('='))
            .ToDictionary(part => part[0], part => Uri.UnescapeDataString(part[1]), StringComparer.Ordinal);

    private static IReadOnlyList<string> Ids(string form)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(RepositoryRoot.Combine(".github", "ISSUE_TEMPLATE", form));
        yaml.Load(reader);
        return [.. ((YamlSequenceNode)yaml.Documents[0].RootNode["body"])
            .OfType<YamlMappingNode>()
            .Where(part => part.Children.ContainsKey("id"))
            .Select(part => (string)part["id"]!)];
    }

    private static IEnumerable<string> Links(IHtmlDocument page, string selector) =>
        page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href") ?? "");

    private static IReadOnlyDictionary<string, IHtmlDocument> Build(IEnumerable<InputFile> input) =>
        SiteBuild.Run([.. input], SiteTheme.Create(), TestInput.Options).Files!
            .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(
                file => file.Path, file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes)), StringComparer.Ordinal);
}
