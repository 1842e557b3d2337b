using System.CommandLine;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Editing;

namespace SupportMap.Cli;

/// <summary><c>supportmap fmt</c></summary>
internal static class FmtCommand
{
    private const string About = """
        Sorts the facts in each file into the standard order.

        No words change, and every comment stays above its fact. Files with errors are left as they are.

        Example: supportmap fmt input/services/foodbank.md
        """;

    public static Command Create()
    {
        var paths = new Argument<string[]>("files")
        {
            Description = "Files or folders of the input. Without them: all.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var check = new Option<bool>("--check") { Description = "List the files that are not in order, and write nothing." };
        var input = CommonOptions.Input();
        var command = new Command("fmt", About) { paths, check, input };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(check), parsed.GetValue(input)!.ToString()));
        return command;
    }

    private static int Run(string[] paths, bool isCheck, string root)
    {
        if (InputPaths.Fault(paths, root) is { } fault)
        {
            Terminal.Say(fault);
            return ExitCode.WrongUse;
        }

        var input = InputFolder.Read(root);
        var bag = new DiagnosticBag();
        var changed = new List<InputFile>();
        foreach (var file in input.Where(
            file => EntryFormat.Knows(file.Path) && !file.IsShortcut
                && (paths.Length == 0 || paths.Any(path => InputPaths.IsInside(Path.Combine(root, file.Path), path)))))
        {
            if (EntryFormat.Run(file, $"{root.TrimEnd('/', '\\')}/{file.Path}", bag) is { } ordered && !ReferenceEquals(ordered, file))
            {
                changed.Add(ordered);
                Console.Out.WriteLine($"{root.TrimEnd('/', '\\')}/{file.Path}");
            }
        }

        if (!isCheck)
        {
            InputWriter.Write(root, changed);
        }

        var faults = bag.Sorted();
        Terminal.Show(faults, input, root);
        Terminal.Say(
            $"{Terminal.Plural(changed.Count, "file")} {(isCheck ? "to sort" : "sorted")}"
            + $"{(faults.Count > 0 ? "; some files cannot be read" : "")}.");
        return faults.Any(found => found.IsError) || (isCheck && changed.Count > 0) ? ExitCode.Errors : ExitCode.Fine;
    }
}
