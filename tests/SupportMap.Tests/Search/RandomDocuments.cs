using System.Text;

namespace SupportMap.Tests.Search;

/// <summary>Document sets and words from a nasty alphabet; the same seed gives the same ones.</summary>
internal sealed class RandomDocuments(int seed)
{
    private static readonly string[] Characters =
    [
        "a", "e", "i", "o", "u", "y", "s", "t", "l", "b", "z", "d", "n", "g", "E", "Y", "S", "0", "7", "_", "'", ".", "&", "/", "\\", "\"",
        "\u00E9", "\u00DF", "\u0130", "\u0131", "\u03A3", "\u03C3", "\u0301", "\u00AD", "\u212A", "\u0416", "\u1E9E", "\u01C5",
        "\uD83D\uDE00", "\uD801\uDC00", "\uD83D", "\uDE00", "\u0000", "\u0001", "\u007F", "\u0085", "\uFFFF",
    ];

    private static readonly string[] Spaces = [" ", " ", " ", "-", "\n", "\u00A0", "\u2028", "\uFEFF", "  "];

    private static readonly string[] Pieces =
    [
        "bread", "hous", "relat", "famil", "hop", "agre", "vietnam", "y", "sy", "ing", "ed", "s", "es", "ies", "sses", "eed", "ational",
        "tional", "ization", "ousli", "iviti", "biliti", "logi", "icate", "ful", "ness", "ement", "ment", "ent", "ion", "sion", "tion",
        "able", "e", "ll", "at", "bl", "iz", "constructor", "__proto__", "toString", "the", "and",
    ];

    private readonly Random random = new(seed);

    public DocumentSet Next()
    {
        var fields = random.Next(1, 5);
        var documents = random.Next(0, 9);
        var fieldJson = Enumerable.Range(0, fields).Select(i =>
            $$"""{"name":{{JsonText.Quote("f" + (char)('z' - i))}}{{Boost([2, 10, 0.5, 1000])}}}""");
        var documentJson = Enumerable.Range(0, documents).Select(i =>
            $$"""{"ref":{{JsonText.Quote(Reference(i))}},"values":"""
            + $$"""[{{string.Join(',', Enumerable.Range(0, fields).Select(_ => Value()))}}]{{Boost([1.5, 0.1, 3])}}}""");
        return DocumentSet.Read($$"""{"fields":[{{string.Join(',', fieldJson)}}],"documents":[{{string.Join(',', documentJson)}}]}""");
    }

    public string Word()
    {
        var word = new StringBuilder();
        for (var length = random.Next(1, 6); length > 0; length--)
        {
            word.Append(One(random.Next(3) == 0 ? Characters : Pieces));
        }

        return word.ToString();
    }

    /// <summary>Queries as clauses for the query builder of lunr.js, JSON.</summary>
    public string Queries(DocumentSet documents, int count) =>
        $"[{string.Join(',', Enumerable.Range(0, count).Select(_ => Query(documents)))}]";

    private string Query(DocumentSet documents) =>
        $"[{string.Join(',', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Clause(documents)))}]";

    private string Clause(DocumentSet documents)
    {
        var options = random.Next(8) switch
        {
            0 => ""","wildcard":2""",
            1 => ""","wildcard":3,"usePipeline":false""",
            2 => ""","editDistance":1""",
            3 => ""","presence":2""",
            4 => ""","presence":3""",
            5 => ""","boost":2.5""",
            6 => $""","fields":[{JsonText.Quote(documents.Fields[^1].Name)}]""",
            _ => "",
        };
        return $$"""{"term":{{JsonText.Quote(random.Next(4) == 0 ? Word() : One(documents.Words))}}{{options}}}""";
    }

    private string Text()
    {
        var text = new StringBuilder();
        for (var length = random.Next(0, 30); length > 0; length--)
        {
            // Short words come up again and again, so that terms have several postings.
            text.Append(random.Next(3) == 0 ? Word() : One(Pieces)).Append(One(Spaces));
        }

        return text.ToString();
    }

    private string Value() => random.Next(10) switch
    {
        0 => "null",
        1 => $"[{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => JsonText.Quote(Word() + One(Spaces) + Word())))}]",
        _ => JsonText.Quote(Text()),
    };

    private string Reference(int i) => random.Next(3) switch
    {
        0 => $"{i}/{One(Characters)}",
        1 => One(["constructor", "__proto__", "toString"]) + i,
        _ => $"r{i}",
    };

    private string Boost(double[] boosts) =>
        random.Next(2) == 0 ? "" : $""","boost":{DocumentSet.Number(boosts[random.Next(boosts.Length)])}""";

    private string One(string[] list) => list[random.Next(list.Length)];
}
