using System.Globalization;
using SupportMap.Content.Model;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Model;

public class NameOrderTests
{
    [Theory]
    [InlineData("apple", "Banana")]
    [InlineData("Apple", "banana")]
    [InlineData("École", "Edinburgh Trust")]
    [InlineData("Zoe", "Zoë’s")]
    [InlineData("1st Aid", "Aid")]
    [InlineData("St Andrew’s", "St. Brides")]
    [InlineData("Food bank", "Foodbank")]
    [InlineData("Ayr-side", "Ayrside")]
    [InlineData("A Place", "Aardvark")]
    [InlineData("Salt House", "The Side Larder")]
    [InlineData("The Side Larder", "Sister House")]
    [InlineData("2nd Home", "10th Home")]
    [InlineData("Saint Andrew’s", "St Brides")]
    [InlineData("St Brides", "Saint Clare’s")]
    [InlineData("Elm House", "The")]
    [InlineData("Help at the High St", "Help at the High Way")]
    [InlineData("", "a")]
    public void The_first_comes_before_the_second(string first, string second)
    {
        Assert.True(Compare(first, second) < 0);
        Assert.True(Compare(second, first) > 0);
    }

    [Fact]
    public void Names_that_differ_in_signs_alone_still_have_one_order()
    {
        Assert.NotEqual(0, Compare("St Elma", "St. Elma"));
        Assert.Equal(0, Compare("St Elma", "St Elma"));
    }

    [Fact]
    public void The_culture_of_the_machine_does_not_matter()
    {
        string[] names = ["zebra", "Äpfel", "irmak", "Irmak", "ızgara", "Ångström", "öl", "Øl", "apple", "CH", "cz", "1", "é", "e"];
        var invariant = names.OrderBy(NameOrder.Key, StringComparer.Ordinal).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "tr-TR", "sv-SE", "cs-CZ", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(invariant, names.Reverse().OrderBy(NameOrder.Key, StringComparer.Ordinal));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void It_is_an_order_for_any_texts()
    {
        var texts = Nasty.Texts(400).Where(text => text.Length < 1_000).ToList();
        var random = new Random(Nasty.Seed);
        for (var i = 0; i < 5_000; i++)
        {
            var (a, b, c) = (texts[random.Next(texts.Count)], texts[random.Next(texts.Count)], texts[random.Next(texts.Count)]);
            Assert.Equal(Math.Sign(Compare(a, b)), -Math.Sign(Compare(b, a)));
            if (Compare(a, b) <= 0 && Compare(b, c) <= 0)
            {
                Assert.True(Compare(a, c) <= 0, $"Seed {Nasty.Seed}: {Nasty.Show(a)} | {Nasty.Show(b)} | {Nasty.Show(c)}");
            }
        }
    }

    private static int Compare(string one, string other) => string.CompareOrdinal(NameOrder.Key(one), NameOrder.Key(other));
}
