using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;
using Row = SupportMap.Content.Facts.FactRow<SupportMap.Content.Model.ShortAnswer>;

namespace SupportMap.Content.Facts;

/// <summary>Every fact that a short answer may have, in the standard order.</summary>
internal static class AnswerFacts
{
    public static Key Text { get; } =
        new("text", "two or three short sentences; links and bold words as in guides", "Ask at any library. It is free.", true)
        {
            Form = new TextForm(300),
            Aliases = "answer details",
        };

    public static Key Guides { get; } =
        new("guides", "where to read more: files in guides, without .md", "[getting-id]")
        {
            Form = new ListForm(new IdForm()),
            Aliases = "guide",
        };

    public static IReadOnlyList<Row> All { get; } =
    [
        Row.Id((answer, id) => answer with { Id = id }),
        Row.Text(
            new Key("question", "the question as people ask it", "How do I get ID?", true)
            {
                Form = new TextForm(80),
                Aliases = "title name",
            },
            (answer, text) => answer with { Question = text ?? "" }),
        Row.List(
            SharedKeys.Also with
            {
                About = "by which words people find it; nobody reads them",
                Example = "[need id, lost my id]",
                IsRequired = true,
            },
            (source, key) => source.Map.Words(key), (answer, words) => answer with { Also = words }),
        Row.Ids(SharedKeys.Needs, vocabulary => vocabulary.Needs, (answer, needs) => answer with { Needs = needs }),
        new Row(Text)
        {
            Read = (source, key, answer) => source.Take(key, Short(source, key)) is { } scalar
                ? answer with { Text = source.Text.Inline(scalar) }
                : answer,
        },
        Row.List(Guides,
            (source, key) =>
            {
                source.Guides.AddRange(source.Map.Scalars(key));
                return source.Map.List(key, Ids.Parse, Codes.BadId);
            },
            (answer, ids) => answer with { GuideIds = ids }),
        Row.List(SharedKeys.Services,
            (source, key) =>
            {
                source.Services.AddRange(source.Map.Scalars(key));
                return source.Map.List(key, Ids.Parse, Codes.BadId);
            },
            (answer, ids) => answer with { ServiceIds = ids }),
        new Row(SharedKeys.Sources)
        {
            Read = (source, key, answer) => answer with { Sources = SharedReaders.Sources(source.Map, key, source.Bag) },
        },
    ];

    private static YamlScalar? Short(FactSource source, Key key)
    {
        var scalar = source.Map.LongText(key);
        if (scalar is null || scalar.Text.Length <= key.Most)
        {
            return scalar;
        }

        source.Bag.Add(
            Codes.ValueTooLong,
            scalar.Span,
            $"“{key.Name}” has {scalar.Text.Length} characters; the limit is {key.Most}",
            "answer in two or three short sentences, and name the guide that says the rest");
        return null;
    }
}
