using System.Collections.Frozen;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads <c>danger.yaml</c>.</summary>
internal static class DangerReader
{
    // These are there without being written: "12", "2019", and the age of a child.
    private static readonly string[] OfNumbers = ["number", "year", "young"];

    /// <summary>How people say that they are in danger, and the needs that are named, with their places.</summary>
    /// <param name="services">Receives each service that is named.</param>
    public static (DangerWords Words, IReadOnlyList<(string Id, SourceSpan Span)> Needs) Read(
        SourceFile? file, List<YamlScalar> services, DiagnosticBag bag)
    {
        if (file is null || YamlDocument.Read(file, file.Text, 1, YamlLimits.List, bag) is not YamlMap root)
        {
            return (DangerWords.None, []);
        }

        var map = new MapReader(root, "danger.yaml", bag);
        var skip = map.Words(DangerKeys.Skip).ToFrozenSet(StringComparer.Ordinal);
        var said = Lists(map, DangerKeys.Said, Parsed<string>.Good).Select(list => new Spelling(list.Name, list.Words)).ToList();
        var classes = Lists(map, DangerKeys.Classes, text => Phrase(text, skip))
            .Select(list => new WordClass(list.Name, list.Words)).ToList();
        var names = classes.Select(one => one.Name).Concat(OfNumbers).ToFrozenSet(StringComparer.Ordinal);
        IReadOnlyList<string> Patterns(MapReader of, Key key) => of.List(key, text => Pattern(text, skip, names), Codes.BadPattern);
        var needs = new List<(string, SourceSpan)>();
        var dangers = map.Maps(DangerKeys.Dangers, "a danger").Select(item =>
        {
            item.Text(SharedKeys.Name);
            var need = item.TextNode(DangerKeys.Need);
            needs.AddRange(need is null ? [] : [(need.Text, need.Span)]);
            var danger = new Danger(
                need?.Text,
                WordsReader.Services(item, DangerKeys.Services, services),
                WordsReader.Services(item, DangerKeys.Softly, services),
                Patterns(item, DangerKeys.Says),
                Patterns(item, DangerKeys.About),
                item.List(DangerKeys.Examples, Parsed<string>.Good, Codes.BadPattern));
            item.Done();
            return danger;
        }).ToList();
        var harmless = Patterns(map, DangerKeys.Harmless);
        var turnedBy = map.Maps(DangerKeys.TurnedBy, "what turns a sentence away").Select(item =>
        {
            item.Text(SharedKeys.Name);
            var turn = new DangerTurn(
                item.Struct(DangerKeys.Turns, Choices.DangerTurns.Parse, Codes.BadChoice) ?? false,
                item.Struct(DangerKeys.Softens, Choices.TrueOrFalse.Parse, Codes.BadChoice) ?? false,
                Patterns(item, DangerKeys.When),
                Patterns(item, DangerKeys.Unless));
            item.Done();
            return turn;
        }).ToList();
        var ordinary = map.List(DangerKeys.Ordinary, Parsed<string>.Good, Codes.BadPattern);
        map.Done();
        return (new DangerWords([.. skip.Order(StringComparer.Ordinal)], said, classes, dangers, harmless, turnedBy, ordinary), needs);
    }

    private static IReadOnlyList<(string Name, IReadOnlyList<string> Words)> Lists(
        MapReader file, Key key, Func<string, Parsed<string>> parse) =>
        file.Map(key, key.About) is { } map
            ? [.. map.Entries.Select(entry => (
                entry.Key.Text, map.List(new Key(entry.Key.Text, key.About, "[hit, kick]", true), parse, Codes.BadPattern)))]
            : [];

    private static Parsed<string> Pattern(string text, FrozenSet<string> skip, FrozenSet<string> classes)
    {
        if (text.Length > DangerKeys.MostInPattern)
        {
            return Parsed<string>.Bad(
                $"this pattern has {text.Length} characters; the limit is {DangerKeys.MostInPattern}",
                "write a class of its words under “classes”, and name that");
        }

        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Index().Any(part => part.Item is ".." or "&" && IsEnd(parts, part.Index)))
        {
            return Parsed<string>.Bad($"“{text}” has a gap at one end", "start and end it with a word or a <class>");
        }

        foreach (var choice in parts.Where(part => part is not (".." or "&")).SelectMany(part => part.Split('/')))
        {
            if (choice.Length == 0)
            {
                return Parsed<string>.Bad($"a / in “{text}” has nothing on one side", "write a word on both sides of it, without spaces");
            }

            if (choice[0] == '<' && !classes.Contains(choice.Trim('<', '>')))
            {
                var near = Nearest.To(choice.Trim('<', '>'), classes);
                return Parsed<string>.Bad(
                    $"“{choice}” is not a class of this file",
                    near is null ? "write it under “classes”, or remove the brackets" : $"did you mean “<{near}>”?");
            }

            if (Phrase(choice, skip) is { IsGood: false } fault)
            {
                return fault;
            }
        }

        return Parsed<string>.Good(text);
    }

    // Of a pattern, or of what stands on one side of "&".
    private static bool IsEnd(string[] parts, int at) =>
        parts.ElementAtOrDefault(at - 1) is null or "&" || parts.ElementAtOrDefault(at + 1) is null or "&";

    // With a word that is skipped it would never be found.
    private static Parsed<string> Phrase(string text, FrozenSet<string> skip) =>
        text.Split(' ').FirstOrDefault(skip.Contains) is { } word
            ? Parsed<string>.Bad(
                $"“{word}” is skipped, so that “{text}” is never found",
                "write it without that word, or remove the word from “skip”")
            : Parsed<string>.Good(text);
}
