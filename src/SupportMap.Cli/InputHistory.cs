using SupportMap.Changes;
using SupportMap.Content.Model;
using SupportMap.Output;

namespace SupportMap.Cli;

/// <summary>Recent changes to the input, from git.</summary>
internal static class InputHistory
{
    /// <summary>The feed of changes; empty when the site has no address, with a message, or nothing changed.</summary>
    /// <exception cref="GitException">Git is not installed, or the input is not in a repository.</exception>
    public static IReadOnlyList<OutputFile> Feed(Catalogue catalogue, BuildOptions options)
    {
        if (!catalogue.Site.HasAddress)
        {
            Terminal.Say("changes.xml was not written: the site has no address yet. Set one with --base-url or in site.yaml.");
            return [];
        }

        return ChangeFeed.For(catalogue, Read(options), options.Today) is { } feed ? [feed] : [];
    }

    /// <summary>When each file of the input last changed.</summary>
    /// <exception cref="GitException">Git is not installed, or the input is not in a repository.</exception>
    public static IReadOnlyDictionary<string, DateTimeOffset> LastChanges(BuildOptions options) =>
        new GitInput(options.InputName).LastChanges();

    // The input does not change between one of these commits and the next, so each is read only once.
    private static List<DatedChanges> Read(BuildOptions options)
    {
        var git = new GitInput(options.InputName);
        var commits = git.History();
        var history = new List<DatedChanges>();
        var newer = commits.Count > 0 ? Version(git, commits[0].Commit, options) : null;
        for (var i = 0; i < commits.Count; i++)
        {
            var commit = i + 1 < commits.Count ? commits[i + 1].Commit : commits[i].Parent;
            var older = commit is null ? null : Version(git, commit, options);
            // A version with errors was never published: its changes are reported with the next good one.
            if (newer is not null && older is not null)
            {
                history.Add(new DatedChanges(commits[i].Commit, commits[i].At, CatalogueChanges.Between(older, newer)));
            }

            newer = older ?? newer;
        }

        return history;
    }

    /// <summary>Null for a version with errors, and for one that was not fetched: hosts fetch only the last commits.</summary>
    private static InputVersion? Version(GitInput git, string commit, BuildOptions options)
    {
        try
        {
            var files = git.Read(commit);
            return SiteBuild.Check(files, options).Catalogue is { } catalogue ? new InputVersion(files, catalogue) : null;
        }
        catch (GitException)
        {
            return null;
        }
    }
}
