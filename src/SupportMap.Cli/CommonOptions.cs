using System.CommandLine;
using System.CommandLine.Parsing;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;

namespace SupportMap.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    /// <param name="unless">An option that makes the input folder unnecessary; null when it is always required.</param>
    public static Option<DirectoryInfo> Input(Option<bool>? unless = null)
    {
        var option = new Option<DirectoryInfo>("--input", "-i")
        {
            Description = "The input folder: the files that partners edit.",
            DefaultValueFactory = _ => new DirectoryInfo("input"),
        };
        // Not AcceptExistingOnly, which does not check the default value.
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

    // No default value: help would print it in the machine's own date format.
    public static Option<DateOnly?> Today() => new("--today")
    {
        Description = "The day to build for, such as 2026-11-02. Without it: today in the time zone of the site.",
        CustomParser = result => Parse(result, Dates.Parse),
    };

    /// <summary>The date given, or today in the site's time zone.</summary>
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
