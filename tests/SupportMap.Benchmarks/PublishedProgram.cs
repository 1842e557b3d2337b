using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using SupportMap.Tests.Corpus;
using SupportMap.Tests.Support;

namespace SupportMap.Benchmarks;

/// <summary>Our program as people install it: published once, then run as a process of its own.</summary>
internal sealed class PublishedProgram
{
    public PublishedProgram(Workshop workshop)
    {
        var folder = workshop.At("published");
        Console.Error.WriteLine("Publishing the program ...");
        string[] publish = ["publish", RepositoryRoot.Combine("src", "SupportMap.Cli"), "-c", "Release"];
        string[] options = ["-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "--nologo", "-v", "quiet"];
        MeasuredProcess.Run("dotnet", [.. publish, .. options], workshop.Folder, out _);
        Path = System.IO.Path.Combine(folder, "supportmap");
        Workshop.WaitForDisk();
    }

    public string Path { get; }

    /// <summary>Starts a build, whose words nobody reads.</summary>
    public Process Start(string input, string output) => Process.Start(new ProcessStartInfo(Path, Arguments(input, output))
    {
        WorkingDirectory = input,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    /// <summary>One build, and the milliseconds of each phase.</summary>
    public (Measured Whole, IReadOnlyList<(string Name, double Milliseconds)> Phases) Build(string input, string output)
    {
        var whole = MeasuredProcess.Run(Path, Arguments(input, output), input, out var errors);
        var phases = errors.Select(line => line.Split('\t'))
            .Where(parts => parts.Length == 2 && double.TryParse(parts[1], CultureInfo.InvariantCulture, out _))
            .Select(parts => (parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture)));
        return (whole, [.. phases]);
    }

    private static string[] Arguments(string input, string output)
    {
        var today = CorpusFiles.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return ["build", "--input", input, "--output", output, "--today", today, "--timings"];
    }
}
