using System.CommandLine;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Editing;

namespace SupportMap.Cli;

/// <summary><c>supportmap fmt</c></summary>
internal static class FmtCommand
{
    private const string About = """
        Puts the facts of each file in the standard order.

        No word changes, and every note stays above its fact. A file that cannot be read is left as it is.

        Example: supportmap fmt input/services/foodbank.md
        """;

    public static Command Create()
    {
        var paths = new Argument<string[]>("files")
        {
            Description = "Files or folders of the input. All when left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var check = new Option<bool>("--check") { Description = "Say which files are not in order, and write nothing." };
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
            $"{Terminal.Plural(changed.Count, "file")} {(isCheck ? "to put in order" : "put in order")}"
            + $"{(faults.Count > 0 ? ", others cannot be read" : "")}.");
        return faults.Any(found => found.IsError) || (isCheck && changed.Count > 0) ? ExitCode.Errors : ExitCode.Fine;
    }
}
