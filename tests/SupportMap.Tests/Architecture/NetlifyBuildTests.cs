using System.Diagnostics;
using System.Text.RegularExpressions;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>What <c>netlify.toml</c> runs, tried with programs that only say what they were asked.</summary>
public sealed class NetlifyBuildTests : IDisposable
{
    private const string Command = "dotnet run -c Release --project src/SupportMap.Cli -- build";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_site_that_is_published_is_compared_with() => Assert.Equal(
        (0, $"{Command} --base-url https://help.example --history --published HOME/published.xml"),
        Build("200", "production"));

    [Fact]
    public void A_preview_has_its_own_address_and_says_so() => Assert.Equal(
        (0, $"{Command} --base-url https://7.help.example --history --preview --published HOME/published.xml"),
        Build("200", "deploy-preview"));

    [Fact]
    public void One_that_is_not_there_makes_this_the_first_build() => Assert.Equal(
        (0, $"{Command} --base-url https://help.example --history"),
        Build("404", "production"));

    [Fact]
    public void The_parts_of_a_very_large_sitemap_are_fetched_too()
    {
        _folder.Write(
            "published.xml",
            "<sitemapindex><sitemap><loc>https://help.example/sitemap-1.xml</loc></sitemap><sitemap>\n"
            + "<loc>https://help.example/sitemap-2.xml</loc></sitemap></sitemapindex>");

        _ = Build("200", "production");

        Assert.Equal(
            [
                "-sL https://help.example/sitemap.xml -o HOME/published.xml -w %{http_code}",
                "-sSfL https://help.example/sitemap-1.xml -o HOME/sitemap-1.xml",
                "-sSfL https://help.example/sitemap-2.xml -o HOME/sitemap-2.xml",
            ],
            File.ReadAllLines(_folder.Combine("asked")).Select(line => line.Replace(_folder.Path, "HOME", StringComparison.Ordinal)));
    }

    // The guard against lost addresses must not switch itself off.
    [Theory]
    [InlineData("503")]
    [InlineData("401")]
    [InlineData("000")]
    public void After_any_other_answer_nothing_is_built(string status) => Assert.Equal((1, ""), Build(status, "production"));

    [Fact]
    public void A_script_with_another_hash_is_not_run()
    {
        Write("dotnet", "exit 1");
        Write("curl", "while [ $# -gt 1 ]; do [ \"$1\" = -o ] && echo echo ran > \"$2\"; shift; done");

        Assert.Equal((1, ""), Run("production"));
    }

    private (int Exit, string Built) Build(string status, string context)
    {
        Write("curl", $"echo $* >> \"{_folder.Combine("asked")}\"; " + (status == "000" ? "exit 6" : $"printf {status}"));
        Write("dotnet", $"[ \"$1\" = --version ] || echo dotnet $* >> \"{_folder.Combine("built")}\"");
        return Run(context);
    }

    private (int Exit, string Built) Run(string context)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Netlify builds on Linux.");
        var toml = File.ReadAllText(RepositoryRoot.Combine("netlify.toml"));
        var command = Regex.Match(toml, "command = \"\"\"(.*?)\"\"\"", RegexOptions.Singleline).Groups[1].Value;
        var start = new ProcessStartInfo("bash", ["-c", command])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.Path,
        };
        start.Environment["HOME"] = _folder.Path;
        start.Environment["PATH"] = $"{_folder.Combine("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["CONTEXT"] = context;
        start.Environment["URL"] = "https://help.example";
        start.Environment["DEPLOY_PRIME_URL"] = "https://7.help.example";
        using var bash = Process.Start(start)!;
        _ = bash.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        _ = bash.StandardOutput.ReadToEnd();
        bash.WaitForExit();
        var built = _folder.Combine("built");
        return (
            bash.ExitCode,
            File.Exists(built) ? File.ReadAllText(built).Trim().Replace(_folder.Path, "HOME", StringComparison.Ordinal) : "");
    }

    private void Write(string program, string script)
    {
        var path = _folder.Write($"bin/{program}", $"#!/bin/bash\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }
}
