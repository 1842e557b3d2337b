using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using SupportMap.Content.Reading;
using SupportMap.Output;
using SupportMap.Themes;

namespace SupportMap.Cli;

/// <summary><c>supportmap build</c></summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var (input, output, today, baseUrl) = (CommonOptions.Input(), CommonOptions.Output(), CommonOptions.Today(), CommonOptions.BaseUrl());
        var command = new Command("build", "Checks the input and builds the site.") { input, output, today, baseUrl };
        command.SetAction(parsed => Run(parsed.GetValue(input)!.ToString(), parsed.GetValue(output)!, new BuildOptions(parsed.GetValue(input)!.ToString(), parsed.GetValue(today), parsed.GetValue(baseUrl))));
        return command;
    }

    private static int Run(string inputFolder, string outputFolder, BuildOptions options)
    {
        var watch = Stopwatch.StartNew();
        var input = InputFolder.Read(inputFolder);
        var site = SiteBuild.Run(input, SiteTheme.Create(), options);
        Terminal.Show(site.Diagnostics, input, options.InputName);
        if (site.Files is null)
        {
            Terminal.Say($"{Terminal.Count(site.Diagnostics)}. The site was not built; the one in “{outputFolder}” is as it was.");
            return ExitCode.Errors;
        }

        try
        {
            SiteFolder.Write(outputFolder, site.Files);
        }
        catch (Exception e) when (e is SiteFolderException or IOException or UnauthorizedAccessException)
        {
            Terminal.Say($"The site was not written: {e.Message.TrimEnd('.')}.");
            return ExitCode.WrongUse;
        }

        var size = site.Files.Sum(file => (long)file.Bytes.Length);
        Terminal.Say(string.Create(CultureInfo.InvariantCulture, $"Built “{outputFolder}”: {Summary(site)}, {size / 1024.0:#,0} KB in {watch.Elapsed.TotalSeconds:0.0} s. {Terminal.Count(site.Diagnostics)}."));
        return ExitCode.Fine;
    }

    internal static string Summary(BuiltSite site) =>
        $"{Terminal.Plural(site.Catalogue!.Published.Count, "service")} on {Terminal.Plural(site.PageCount, "page")} ({Terminal.Plural(site.Catalogue.Drafts.Count, "draft")} kept back)";
}
