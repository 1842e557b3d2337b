using System.Text;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Editing.NewEntries;

/// <summary>Who runs a new service, when that is new too.</summary>
public static class NewOrganisation
{
    /// <summary>The names of the answers about it.</summary>
    public const string Name = "organisation-name";

    /// <inheritdoc cref="Name"/>
    public const string Kind = "organisation-kind";

    /// <summary>In place of an id, when the organisation is none of those that are there.</summary>
    public const string Unlisted = "";

    /// <summary>Its id and its file; null when the answers tell of none.</summary>
    internal static (string Id, InputFile File)? Of(IReadOnlyDictionary<string, string> answers)
    {
        if (!answers.TryGetValue(Name, out var name) || name.Trim().Length == 0)
        {
            return null;
        }

        var text = FactWriter.Line(SharedKeys.Name.Name, new TextFact(name));
        if (answers.TryGetValue(Kind, out var kind) && kind.Length > 0)
        {
            text += FactWriter.Line(SharedKeys.Kind.Name, new TextFact(kind));
        }

        var id = Ids.Suggest(name);
        return (id, new InputFile($"organisations/{id}.yaml", Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>What is wrong with its file, by the names of the answers.</summary>
    internal static IEnumerable<Diagnostic> Faults((string Id, InputFile File) made, IReadOnlyList<InputFile> input, BuildOptions build)
    {
        if (input.Any(file => file.Path == made.File.Path))
        {
            return [new Diagnostic(
                Codes.TakenId,
                new SourceSpan(Name, 1, 1),
                $"“{Name}”: there is an organisation “{made.Id}” already",
                $"pick it from the list, or give organisation={made.Id}")];
        }

        var path = InputSet.Display(build.InputName, made.File.Path);
        return SiteBuild.Check([.. input, made.File], build).Diagnostics
            // Its service comes with it.
            .Where(fault => fault.Span.File == path && fault.Code != Codes.Orphan)
            .Select(fault => (Fault: fault, Column: fault.Span.Line == 1 && fault.Code != Codes.MissingKey ? Name : Kind))
            .Select(
                found => found.Fault with
                {
                    Span = new SourceSpan(found.Column, 1, 1),
                    Message = $"“{found.Column}”: {found.Fault.Message}",
                });
    }
}
