using System.Text;
using System.Text.Json;
using SupportMap.Search;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Search;

/// <summary>Compares with lunr.js 2.3.9 itself, which runs in Node.js.</summary>
public class LunrConformanceTests(LunrFixture lunr)
{
    private const int Seed = 20261102;

    [Fact]
    public void The_committed_cases_are_what_lunr_js_writes()
    {
        var script = Path.Combine(LunrFixture.Folder, "generate-cases.mjs");
        if (Acceptance.IsOn)
        {
            Node.Run(script);
        }

        using var generated = JsonDocument.Parse(Node.Run(script, "--print"));
        var expected = generated.RootElement.EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString()!);

        var committed = Directory.GetFiles(ConformanceCaseTests.Folder).Select(file => Path.GetFileName(file));
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), committed.Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.Equal(file.Value, File.ReadAllText(Path.Combine(ConformanceCaseTests.Folder, file.Key))));
    }

    [Fact]
    public void The_stemmer_agrees_with_the_vocabulary_that_lunr_js_is_tested_with()
    {
        var vocabulary = lunr.Ask("vocabulary").EnumerateObject().ToList();

        Assert.NotEmpty(vocabulary);
        Assert.All(vocabulary, word => Assert.Equal(word.Value.GetString(), Stemmer.Stem(word.Name)));
    }

    [Fact]
    public void Random_words_become_the_same_terms()
    {
        var random = new RandomDocuments(Seed);
        List<string> words = [.. Enumerable.Range(0, 20_000).Select(_ => random.Word())];

        var answers = lunr.Ask("words", ("words", $"[{string.Join(',', words.Select(JsonText.Quote))}]"));

        foreach (var (word, answer) in words.Zip(answers.EnumerateArray()))
        {
            List<string> expected = [.. answer.EnumerateArray().Select(element => JsonText.Read(element)!)];
            List<string> actual = [LowerCaseOf(word), Trimmer.Trim(word), Stemmer.Stem(word)];
            Assert.True(expected.SequenceEqual(actual), $"""
                seed {Seed}, word {JsonText.Quote(word)}
                lunr.js {string.Join(' ', expected.Select(JsonText.Quote))}
                ours    {string.Join(' ', actual.Select(JsonText.Quote))}
                """);
        }
    }

    [Fact]
    public void Random_documents_become_the_same_index()
    {
        var random = new RandomDocuments(Seed);
        for (var i = 0; i < 500; i++)
        {
            var documents = random.Next();

            var expected = lunr.Ask("build", ("documentSet", documents.Json)).GetRawText();
            var actual = lunr.Unpack(documents.Index);

            Assert.True(expected == actual, $"""
                seed {Seed}, set {i}: {documents.Json}
                lunr.js {expected}
                ours    {actual}
                """);
        }
    }

    [Fact]
    public void Lunr_js_loads_the_index_and_answers_queries_as_from_its_own()
    {
        var random = new RandomDocuments(Seed);
        var found = 0;
        for (var i = 0; i < 30; i++)
        {
            var documents = random.Next();

            var answer = lunr.Ask(
                "compare",
                ("documentSet", documents.Json),
                LunrFixture.Packed(documents.Index.ToPacked()),
                ("queries", random.Queries(documents, 30)));

            var isSame = answer.GetProperty("difference").ValueKind == JsonValueKind.Null;
            Assert.True(isSame, $"seed {Seed}, set {i}: {documents.Json}: {answer}");
            found += answer.GetProperty("found").GetInt32();
        }

        Assert.True(found > 300, $"Only {found} of 900 queries found anything.");
    }

    [Fact]
    public void Every_capital_letter_is_lower_cased_alike()
    {
        var expected = lunr.Ask("lowerCase").EnumerateArray().ToDictionary(pair => pair[0].GetInt32(), pair => pair[1].GetString()!);
        var actual = Enumerable.Range(0, 0x110000).Where(Rune.IsValid)
            .Select(point => (Point: point, Text: char.ConvertFromUtf32(point)))
            .Select(pair => (pair.Point, pair.Text, Lower: LowerCaseOf(pair.Text)))
            .Where(pair => pair.Lower != pair.Text && pair.Lower != "")
            .ToDictionary(pair => pair.Point, pair => pair.Lower);

        Assert.Equal(
            expected.Where(pair => !IsNewCapital(pair.Key)).OrderBy(pair => pair.Key),
            actual.Where(pair => !IsNewCapital(pair.Key)).OrderBy(pair => pair.Key));
    }

    // Capitals of Unicode 16 and 17 (2024 and 2025): whether a machine knows them depends on the age of its ICU library.
    private static bool IsNewCapital(int point) => point is 0x1C89 or (>= 0xA7CB and <= 0xA7CE) or 0xA7D2 or 0xA7D4
        or 0xA7DA or 0xA7DC or (>= 0x10D50 and <= 0x10D65) or (>= 0x16EA0 and <= 0x16EB8);

    [Fact]
    public void Folding_is_the_same_in_the_browser_for_every_character()
    {
        var expected = lunr.Ask("folded").EnumerateArray().ToDictionary(pair => (char)pair[0].GetInt32(), pair => pair[1].GetString()!);
        var actual = Enumerable.Range(0, 0x10000).Select(unit => ((char)unit).ToString())
            .Where(text => TextFolding.Fold(text) != text).ToDictionary(text => text[0], TextFolding.Fold);

        Assert.Equal(expected, actual);
    }

    private static string LowerCaseOf(string word) => string.Concat(Tokenizer.Split(word));
}
