using System.CommandLine;
using System.CommandLine.Parsing;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;

namespace SupportMap.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <param name="unless">An option with which no input is needed; null where it always is.</param>
    public static Option<DirectoryInfo> Input(Option<bool>? unless = null)
    {
        var option = new Option<DirectoryInfo>("--input", "-i")
        {
            Description = "The folder that holds what partners edit.",
            DefaultValueFactory = _ => new DirectoryInfo("input"),
        };
        // Not AcceptExistingOnly, which passes over the folder that is used when none is named.
        option.Validators.Add(result =>
        {
            var folder = result.GetValueOrDefault<DirectoryInfo>();
            if (!folder.Exists && !(unless is not null && result.GetValue(unless)))
            {
                result.AddError($"There is no folder “{folder}”. Run this in the folder that holds it, or name it with --input.");
            }
        });
        return option;
    }

    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "The folder for the site. Files from the last build are replaced.",
        DefaultValueFactory = _ => "output",
    };

    // Without a default of its own: help would show it in the manner of the machine.
    public static Option<DateOnly?> Today() => new("--today")
    {
        Description = "The day to build for, such as 2026-11-02. Without it: today in the time zone of the site.",
        CustomParser = result => Parse(result, Dates.Parse),
    };

    /// <summary>The day that was typed, or the real one where the site is.</summary>
    public static DateOnly Day(this ParseResult parsed, Option<DateOnly?> today, Option<DirectoryInfo> input) =>
        parsed.Day(today, parsed.GetValue(input)!.ToString());

    public static DateOnly Day(this ParseResult parsed, Option<DateOnly?> today, string inputName) =>
        parsed.GetValue(today)
        ?? SiteDay.Of(InputFolder.ReadOne(inputName, "site.yaml") is { } site ? [site] : [], DateTimeOffset.UtcNow);

    public static Option<string?> BaseUrl() => new("--base-url")
    {
        Description = "Where the site will be published, such as https://www.example.org.",
        CustomParser = result => Parse(result, BaseAddress.Parse),
    };

    private static T? Parse<T>(ArgumentResult result, Func<string, Parsed<T>> parse)
    {
        var parsed = parse(result.Tokens[0].Value);
        if (!parsed.IsGood)
        {
            result.AddError($"{parsed.Message}: {parsed.Help}");
        }

        return parsed.Value;
    }
}
