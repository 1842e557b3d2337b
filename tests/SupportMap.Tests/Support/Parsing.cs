using SupportMap.Content.Values;
using Xunit;

namespace SupportMap.Tests.Support;

/// <summary>What every parser of a value promises.</summary>
internal static class Parsing
{
    /// <summary>The value of a text that is right.</summary>
    public static T Good<T>(Parsed<T> parsed)
    {
        Assert.True(parsed.IsGood, parsed.Message);
        Assert.Null(parsed.Message);
        Assert.Null(parsed.Help);
        return parsed.Value!;
    }

    /// <summary>Fails unless the text was refused with these very words.</summary>
    public static void Bad<T>(string message, string help, Parsed<T> parsed)
    {
        Assert.False(parsed.IsGood);
        Assert.Equal(message, parsed.Message);
        Assert.Equal(help, parsed.Help);
    }

    /// <summary>Never throws, says what is wrong with what it refuses, and takes only what <paramref name="isSound"/> accepts.</summary>
    /// <param name="isSound">Given a text that was taken, and its value.</param>
    public static void Holds<T>(Func<string, Parsed<T>> parse, Func<string, T, bool> isSound)
    {
        foreach (var text in Nasty.Texts(20_000))
        {
            Parsed<T> parsed;
            try
            {
                parsed = parse(text);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {Nasty.Seed}: threw for “{Nasty.Show(text)}”", e);
            }

            if (parsed.IsGood)
            {
                Assert.True(
                    isSound(text, parsed.Value!), $"Seed {Nasty.Seed}: took “{Nasty.Show(text)}” as “{Nasty.Show($"{parsed.Value}")}”");
            }
            else
            {
                Assert.False(
                    string.IsNullOrWhiteSpace(parsed.Message) || string.IsNullOrWhiteSpace(parsed.Help),
                    $"Seed {Nasty.Seed}: no words for “{Nasty.Show(text)}”");
            }
        }
    }
}
