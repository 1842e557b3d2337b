using Spectre.Console;
using SupportMap.Content.Values;
using SupportMap.Editing.NewRegions;

namespace SupportMap.Cli;

/// <summary>Asks the questions about a new region, one at a time.</summary>
internal static class InitPrompts
{
    /// <summary>Asks for each answer not given as an option. Enter leaves a placeholder to fill in later.</summary>
    public static RegionAnswers Ask(IAnsiConsole console, GivenAnswers given, RegionTemplate template)
    {
        console.WriteLine("A few questions about the region. Nothing is written until the last one. Ctrl+C stops.");
        var region = given.Region ?? Text(console, "What is the region called, as in “help in Elmshire”?", RegionName.Parse);
        var nation = given.Nation ?? Nation(console, template.Nations);
        var areas = given.Areas.Count > 0 ? given.Areas : Areas(console);
        var owner = given.Owner ?? Text(console, "Which organisation is responsible for the site?", RegionName.Parse);
        var ownerUrl = given.OwnerUrl ?? Text(console, "Its website, such as https://www.example.org/", WebAddress.Parse);
        var address = given.Address
            ?? Text(console, "Where will this site be published, such as https://help.example.org?", BaseAddress.Parse);
        var email = given.Email ?? Text(console, "A shared mailbox for corrections?", EmailAddress.Parse);
        return new GivenAnswers(region, nation, areas, owner, ownerUrl, address, email).WithPlaceholders();
    }

    private static string Nation(IAnsiConsole console, IReadOnlyList<string> nations)
    {
        const string Question = "Which nation is it in? Its national lines are included.";
        var nation = nations.Count == 1
            ? nations[0]
            : console.Prompt(new SelectionPrompt<string>().Title(Question).AddChoices([.. nations.Skip(1), nations[0]]));
        console.WriteLine($"{Question} {nation}");
        return nation;
    }

    private static List<RegionArea> Areas(IAnsiConsole console)
    {
        List<RegionArea> areas = [];
        while (Text(console, areas.Count == 0 ? "Name an area, such as a council." : "Name another area.", RegionName.Parse) is { } name)
        {
            var towns = Text(console, $"Towns in {name}, separated by commas?", Each(RegionName.Parse));
            // An area without districts has no pages.
            string? districts = null;
            while (districts is null)
            {
                districts = Text(console, $"Postcode districts in {name}, such as EL1, EL2?", Each(Postcode.ParseDistrict), "at least one");
            }

            areas.Add(new RegionArea(name, RegionArea.Items(towns ?? ""), RegionArea.Items(districts)));
        }

        return areas;
    }

    private static Func<string, Parsed<string>> Each(Func<string, Parsed<string>> parse) => text =>
        RegionArea.Items(text).Select(parse).FirstOrDefault(one => !one.IsGood) is { Message: { } message } bad
            ? Parsed<string>.Bad(message, bad.Help!)
            : Parsed<string>.Good(text);

    // Null when only Enter was pressed.
    private static string? Text(
        IAnsiConsole console, string question, Func<string, Parsed<string>> parse, string hint = "Enter to skip for now")
    {
        var words = $"{Markup.Escape(question)} [grey]({hint})[/]";
        while (console.Prompt(new TextPrompt<string>(words) { AllowEmpty = true }).Trim() is { Length: > 0 } answer)
        {
            var parsed = parse(answer);
            if (parsed.IsGood)
            {
                return parsed.Value;
            }

            console.WriteLine($"{parsed.Message}\n   help: {parsed.Help}");
        }

        return null;
    }
}
