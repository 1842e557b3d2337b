using System.CommandLine;
using System.CommandLine.Parsing;
using Spectre.Console;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Editing.NewRegions;

namespace SupportMap.Cli;

/// <summary><c>supportmap init</c></summary>
internal static class InitCommand
{
    private const string About = """
        Makes the input for a new region in an empty folder: lists, pages, guides and national helplines. It builds straight away.

        It asks for anything not given as an option. In a script, options that are left out get placeholders.

        Example: supportmap init
        Example: supportmap init input --region Elmshire --nation England --area "North Elm: Elmton, Elmouth; EL1, EL2"
        """;

    public static Command Create()
    {
        var folder = new Argument<string>("dir")
        {
            Description = "The folder to make. It must be new or empty.",
            DefaultValueFactory = _ => "input",
        };
        var region = Option("--region", "The region as written in a sentence, such as Elmshire.", RegionName.Parse);
        var nation = new Option<string?>("--nation")
        {
            Description = "The nation, such as Wales: its national lines are included. An unknown name prints the list.",
        };
        var area = new Option<string[]>("--area")
        {
            Description = "An area with its towns and postcode districts: \"North Elm: Elmton, Elmouth; EL1, EL2\". Repeat for each area.",
            AllowMultipleArgumentsPerToken = false,
        };
        area.Validators.Add(result => result.Tokens.ToList().ForEach(token => Value(result, RegionArea.Parse(token.Value))));
        var owner = Option("--owner", "The organisation responsible for the site, such as Elm Partnership.", RegionName.Parse);
        var ownerUrl = Option("--owner-url", "The owner's website.", WebAddress.Parse);
        var address = Option("--address", "Where the site will be published, such as https://help.example.org.", BaseAddress.Parse);
        var email = Option("--email", "A shared mailbox for corrections.", EmailAddress.Parse);
        var template = new Option<string?>("--template")
        {
            Description = "A template folder to use instead of the built-in one, for another kind of help.",
        };
        var command = new Command("init", About) { folder, region, nation, area, owner, ownerUrl, address, email, template };
        command.SetAction(parsed => Run(
            parsed.GetValue(folder)!,
            new GivenAnswers(
                parsed.GetValue(region),
                parsed.GetValue(nation),
                [.. (parsed.GetValue(area) ?? []).Select(text => RegionArea.Parse(text).Value!)],
                parsed.GetValue(owner),
                parsed.GetValue(ownerUrl),
                parsed.GetValue(address),
                parsed.GetValue(email)),
            parsed.GetValue(template)));
        return command;
    }

    private static int Run(string folder, GivenAnswers given, string? templateFolder)
    {
        if (Fault(folder) is { } fault)
        {
            Terminal.Say(fault);
            return ExitCode.WrongUse;
        }

        var template = templateFolder is null ? BuiltInRegion.Template : RegionTemplate.Of(InputFolder.Read(templateFolder));
        if (template is null)
        {
            Terminal.Say($"“{templateFolder}” is not a template: it has no {RegionTemplate.NationsFile} that lists nations and folders.");
            return ExitCode.WrongUse;
        }

        if (given.Nation is { } nation && !template.Nations.Contains(nation))
        {
            Terminal.Say($"There are no national lines for “{nation}”. The nations are: {string.Join(", ", template.Nations)}.");
            return ExitCode.WrongUse;
        }

        var answers = !Console.IsInputRedirected && AnsiConsole.Profile.Capabilities.Interactive
            ? InitPrompts.Ask(AnsiConsole.Console, given, template)
            : given.WithPlaceholders();
        return Write(folder, NewRegion.Make(answers, template), answers.Region);
    }

    private static int Write(string folder, IReadOnlyList<InputFile> files, string region)
    {
        // Such as one town in two areas. Only input that builds is written.
        var found = SiteBuild.Check(files, new BuildOptions(folder, SiteDay.Of(files, DateTimeOffset.UtcNow))).Diagnostics;
        if (found.Any(one => one.IsError))
        {
            Terminal.Show([.. found.Where(one => one.IsError)], files, folder);
            Terminal.Say("Nothing was written.");
            return ExitCode.Errors;
        }

        InputWriter.Write(folder, files);
        var next = files.Any(file => file.Path == "README.md")
            ? $"{Path.Combine(folder, "README.md")} lists what to fill in, and so do"
            : "Next:";
        Terminal.Say(
            $"{Terminal.Plural(files.Count, "file")} for {region} written to “{folder}”. See the site: supportmap serve --input {folder}\n"
            + $"{next} the warnings from “supportmap check”. Start with pages/urgent.md.");
        return ExitCode.Fine;
    }

    private static string? Fault(string folder) =>
        File.Exists(folder) ? $"“{folder}” is a file. Name a new or empty folder. Nothing was written."
        : Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()
        ? $"“{folder}” is not empty. Name a new or empty folder. Nothing was written."
        : null;

    private static Option<string?> Option(string name, string about, Func<string, Parsed<string>> parse) => new(name)
    {
        Description = about,
        CustomParser = result => Value(result, parse(result.Tokens[0].Value)),
    };

    private static T? Value<T>(SymbolResult result, Parsed<T> parsed)
    {
        if (!parsed.IsGood)
        {
            result.AddError($"{parsed.Message}: {parsed.Help}");
        }

        return parsed.Value;
    }
}
