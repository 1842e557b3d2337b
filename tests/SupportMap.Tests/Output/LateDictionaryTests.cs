using SupportMap.Output;
using Xunit;

namespace SupportMap.Tests.Output;

public class LateDictionaryTests
{
    private readonly LateDictionary _addresses;
    private int _asked;

    public LateDictionaryTests() => _addresses = new(
        new Dictionary<string, string> { ["b"] = "now" },
        new(() =>
        {
            _asked++;
            return new Dictionary<string, string> { ["c"] = "later", ["a"] = "later too" };
        }));

    [Fact]
    public void What_is_known_is_told_without_working_out_the_rest()
    {
        Assert.Equal("now", _addresses["b"]);
        Assert.True(_addresses.ContainsKey("b"));
        Assert.True(_addresses.TryGetValue("b", out _));

        Assert.Equal(0, _asked);
    }

    [Fact]
    public void The_rest_is_worked_out_once()
    {
        Assert.Equal("later", _addresses["c"]);
        Assert.False(_addresses.ContainsKey("d"));
        Assert.Throws<KeyNotFoundException>(() => _addresses["d"]);

        Assert.Equal(1, _asked);
    }

    [Fact]
    public void All_come_in_order()
    {
        Assert.Equal(["a", "b", "c"], _addresses.Keys);
        Assert.Equal(["later too", "now", "later"], _addresses.Values);
        Assert.Equal(3, _addresses.Count);
    }
}
