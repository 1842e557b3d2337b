using SupportMap.Search;
using Xunit;

namespace SupportMap.Tests.Search;

/// <summary>The steps from a text to its terms, one by one.</summary>
public class PipelineTests
{
    [Fact]
    public void A_text_is_lower_cased_and_split_at_spaces_and_hyphens() =>
        Assert.Equal(["a", "drop", "in", "at", "irvine!"], Tokenizer.Split("  A Drop-in\n\u00A0at --Irvine! "));

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    public void A_text_of_nothing_has_no_tokens(string text) => Assert.Empty(Tokenizer.Split(text));

    [Theory]
    [InlineData("(bread),", "bread")]
    [InlineData("don't", "don't")]
    [InlineData("_x_", "_x_")]
    [InlineData("café", "caf")]
    [InlineData("…", "")]
    public void A_token_is_trimmed_to_letters_digits_and_underscores(string token, string expected) =>
        Assert.Equal(expected, Trimmer.Trim(token));

    [Fact]
    public void Stop_words_are_in_lower_case()
    {
        Assert.True(StopWords.Contains("the"));
        Assert.False(StopWords.Contains("The"));
        Assert.False(StopWords.Contains(""));
    }

    [Theory]
    [InlineData("houses", "hous")]
    [InlineData("housing", "hous")]
    [InlineData("agreed", "agre")]
    [InlineData("hopping", "hop")]
    [InlineData("filing", "file")]
    [InlineData("relational", "relat")]
    [InlineData("controlling", "control")]
    [InlineData("yes", "ye")]
    [InlineData("by", "by")]
    [InlineData("", "")]
    public void A_word_is_stemmed(string word, string expected) => Assert.Equal(expected, Stemmer.Stem(word));

    [Fact]
    public void A_word_longer_than_the_stack_buffer_is_stemmed() =>
        Assert.Equal(new string('x', 100) + "op", Stemmer.Stem(new string('x', 100) + "opping"));

    [Theory]
    [InlineData("Café", "Cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("don’t", "don't")]
    [InlineData("Łódź", "Łodz")]
    [InlineData("ångström", "angstrom")]
    [InlineData("plain", "plain")]
    [InlineData("😀é", "😀e")]
    public void Accents_and_curly_apostrophes_are_folded(string text, string expected) =>
        Assert.Equal(expected, TextFolding.Fold(text));
}
