using System.CommandLine;
using SupportMap.Changes;
using SupportMap.Content.Reading;

namespace SupportMap.Cli;

/// <summary><c>supportmap changes</c></summary>
internal static class ChangesCommand
{
    private const string Range = "..";
    private const string SinceTheyParted = "...";

    public static Command Create()
    {
        var versions = new Argument<string[]>("versions")
        {
            Description =
                "Two git versions, such as main..HEAD, or two folders. Without them: your changes since the last commit.",
            Arity = new ArgumentArity(0, 2),
        };
        // Not the shared option, which requires the folder: two other folders can be compared without it.
        var input = new Option<string>("--input", "-i")
        {
            Description = "The input folder: the files that partners edit.",
            DefaultValueFactory = _ => "input",
        };
        var today = CommonOptions.Today();
        var format =
            new Option<string>("--format", "-f") { Description = "Output format.", DefaultValueFactory = _ => "human" };
        format.AcceptOnlyFromAmong("human", "markdown");
        var command = new Command(
            "changes",
            "Lists in plain words what changed between two versions of the input. For example: supportmap changes main..HEAD")
        {
            versions, input, today, format,
        };
        command.SetAction(
            parsed => Run(
                parsed.GetValue(versions) ?? [],
                parsed.GetValue(format)!,
                new BuildOptions(parsed.GetValue(input)!, parsed.Day(today, parsed.GetValue(input)!))));
        return command;
    }

    private static int Run(string[] versions, string format, BuildOptions options)
    {
        try
        {
            var (before, after) = Files(versions, options.InputName);
            if (Read(before, "the older version", options) is not { } older || Read(after, "the newer version", options) is not { } newer)
            {
                return ExitCode.Errors;
            }

            var changes = CatalogueChanges.Between(older, newer);
            Console.Out.Write(format == "markdown" ? ChangeText.Markdown(changes) : ChangeText.Human(changes));
            return ExitCode.Fine;
        }
        catch (GitException e)
        {
            Terminal.Say(e.Message);
            return ExitCode.WrongUse;
        }
        catch (DirectoryNotFoundException e)
        {
            Terminal.Say(e.Message);
            return ExitCode.WrongUse;
        }
    }

    private static (IReadOnlyList<InputFile> Before, IReadOnlyList<InputFile> After) Files(string[] versions, string inputFolder)
    {
        if (versions.Length == 2)
        {
            return (InputFolder.Read(versions[0]), InputFolder.Read(versions[1]));
        }

        var git = new GitInput(inputFolder);
        if (versions.Length == 0 || !versions[0].Contains(Range, StringComparison.Ordinal))
        {
            return (git.Read(git.Commit(versions.FirstOrDefault() ?? "HEAD")), InputFolder.Read(inputFolder));
        }

        var separator = versions[0].Contains(SinceTheyParted, StringComparison.Ordinal) ? SinceTheyParted : Range;
        var ends = versions[0].Split(separator, 2).Select(end => git.Commit(end.Length == 0 ? "HEAD" : end)).ToArray();
        return (git.Read(separator == SinceTheyParted ? git.MergeBase(ends[0], ends[1]) : ends[0]), git.Read(ends[1]));
    }

    /// <summary>Null when the version has errors; they are printed.</summary>
    private static InputVersion? Read(IReadOnlyList<InputFile> files, string which, BuildOptions options)
    {
        var check = SiteBuild.Check(files, options);
        if (check.Catalogue is { } catalogue)
        {
            return new InputVersion(files, catalogue);
        }

        Terminal.Show([.. check.Diagnostics.Where(diagnostic => diagnostic.IsError)], files, options.InputName);
        Terminal.Say($"{Terminal.Count(check.Diagnostics)} in {which}. Fix these first; then the changes can be listed.");
        return null;
    }
}
