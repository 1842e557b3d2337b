using SupportMap.Cli;
using SupportMap.Content.Reading;
using SupportMap.Editing.NewRegions;

namespace SupportMap.Tests.Support;

/// <summary>Regions that nobody lives in, made as <c>supportmap init</c> makes them.</summary>
internal static class MadeUpRegion
{
    /// <summary>The template that lies in the program.</summary>
    public static RegionTemplate BuiltIn { get; } = BuiltInRegion.Template;

    public static RegionAnswers Elmshire { get; } = new(
        "Elmshire",
        Areas: [new("North Elm", ["Elmton", "St Bride’s"], ["EL1", "EL2"]), new("South Elm", [], ["EL2", "EL3"])],
        Owner: "Elm & Oak Partnership",
        OwnerUrl: "https://elm.example/",
        Address: "https://help.elm.example",
        Email: "map@elm.example");

    /// <summary>A region of the built-in kind of help.</summary>
    public static IReadOnlyList<InputFile> Of(string nation) => NewRegion.Make(Elmshire with { Nation = nation }, BuiltIn);

    /// <summary>A region of the kind of help that a template of the tests is for.</summary>
    public static IReadOnlyList<InputFile> OfTemplate(string name) =>
        NewRegion.Make(Elmshire, RegionTemplate.Of(InputFolder.Read(TemplateFolder(name)))!);

    public static string TemplateFolder(string name) => RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "NewRegions", name);
}
