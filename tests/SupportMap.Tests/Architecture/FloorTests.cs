using System.Reflection;
using System.Text.RegularExpressions;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>The folders of the library stand on floors: each uses only what is on the floors below it.</summary>
public partial class FloorTests
{
    // Bottom up. The files at the top count as one.
    private static readonly IReadOnlyList<string> Floors =
    [
        "Diagnostics", "Content/Values", "Content/Model", "Content/Reading", "Content/Facts", "Checks", "Content/Binding",
        "Output", "Listings", "SiteSearch", "Reports", "Pages", "OpenData", "Site", "Rendering", "SiteBuild", "Changes", "Editing",
    ];

    private static readonly Assembly Library = typeof(SiteBuild).Assembly;

    private static readonly IReadOnlyList<SourceFile> Sources =
    [
        .. SourceFiles.Of("src/SupportMap", ".cs")
            .Select(file => new SourceFile(file.Path["src/SupportMap/".Length..], Remark().Replace(file.Text, ""))),
    ];

    // Where the code of a namespace stands.
    private static readonly (string Folder, string Namespace)[] Roots =
    [
        ("src/SupportMap", "SupportMap"),
        ("src/SupportMap.Search", "SupportMap.Search"),
        ("src/SupportMap.Cli", "SupportMap.Cli"),
        ("theme", "SupportMap.Themes"),
        ("tests/SupportMap.Tests", "SupportMap.Tests"),
        ("tests/SupportMap.Browser.Tests", "SupportMap.Browser.Tests"),
        ("tests/SupportMap.Benchmarks", "SupportMap.Benchmarks"),
    ];

    [Fact]
    public void Every_folder_has_a_floor() =>
        Assert.Equal(Floors.Order(StringComparer.Ordinal), Sources.Select(file => file.Floor).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void No_folder_uses_one_above_it()
    {
        var files = Sources.SelectMany(file => file.Types, (file, type) => (file, type))
            .ToLookup(pair => pair.type, pair => pair.file, StringComparer.Ordinal);
        var compiled =
            from use in CompiledUses.Of(Library)
            from user in files[use.User]
            from used in files[use.Used]
            select (user, used);
        // The compiler leaves nothing behind of a constant but its value.
        var constants = CompiledUses.Constants(Library).ToLookup(one => one.Name, one => one.Type, StringComparer.Ordinal);
        var inlined =
            from user in Sources
            from pair in Pair().Matches(user.Code)
            from type in constants[pair.Value]
            from used in files[type]
            select (user, used);

        Faults.None(
            from use in compiled.Concat(inlined).Distinct()
            where Height(use.used) > Height(use.user)
            orderby use.user.Path
            select $"{use.user.Path} uses {use.used.Path}, and {use.used.Floor} stands above {use.user.Floor}");
    }

    [Fact]
    public void A_namespace_is_the_folder_of_its_file() =>
        Faults.None(
            from root in Roots
            from file in SourceFiles.Of(root.Folder, ".cs")
            let folder = root.Namespace + Path.GetDirectoryName(file.Path[root.Folder.Length..])!.Replace('/', '.').TrimEnd('.')
            where Namespace().Match(file.Text) is { Success: true } found && found.Groups[1].Value != folder
            select $"{file.Path} is not in the namespace {folder}");

    [Fact]
    public void The_map_of_the_code_draws_the_same_floors()
    {
        var drawing = Drawing().Match(File.ReadAllText(RepositoryRoot.Combine("src", "README.md"))).Groups[1].Value;

        Assert.Equal(Floors.Reverse(), drawing.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]));
    }

    private static int Height(SourceFile file) => Floors.Index().Single(floor => floor.Item == file.Floor).Index;

    [GeneratedRegex(@"\b[A-Z]\w*\.[A-Z]\w*\b")]
    private static partial Regex Pair();

    [GeneratedRegex("^namespace ([A-Za-z.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^(?:public|internal) (?:[a-z]+ )*(?:class|record|struct|enum|delegate [^ ]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex("^ *//.*$", RegexOptions.Multiline)]
    private static partial Regex Remark();

    [GeneratedRegex("^## Floors\n.*?^```\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Drawing();

    /// <param name="Path">Within the library.</param>
    /// <param name="Code">Without remarks.</param>
    private sealed record SourceFile(string Path, string Code)
    {
        public string Floor { get; } = Path.Split('/') switch
        {
            [_] => "SiteBuild",
            ["Content", var inner, ..] => $"Content/{inner}",
            [var folder, ..] => folder,
            [] => "",
        };

        /// <summary>Full names of the types that it declares.</summary>
        public IReadOnlyList<string> Types { get; } =
            [.. Declaration().Matches(Code).Select(type => $"{Namespace().Match(Code).Groups[1].Value}.{type.Groups[1].Value}")];
    }
}
