using SupportMap.Output;
using Xunit;

namespace SupportMap.Tests.Output;

public class HashedAssetsTests
{
    // echo -n 'p{}' | sha256sum
    [Fact]
    public void The_name_of_a_file_holds_a_hash_of_its_bytes()
    {
        var assets = new HashedAssets();
        assets.Add("site.css", "p{}"u8.ToArray());

        Assert.Equal("/assets/site.806db22126.css", assets.Addresses["site.css"]);
        Assert.Equal("assets/site.806db22126.css", Assert.Single(assets.Files).Path);
    }

    [Fact]
    public void Other_bytes_have_another_name()
    {
        var (one, other) = (new HashedAssets(), new HashedAssets());
        one.Add("site.css", "p{}"u8.ToArray());
        other.Add("site.css", "p{ }"u8.ToArray());

        Assert.NotEqual(one.Addresses["site.css"], other.Addresses["site.css"]);
    }

    [Fact]
    public void The_hash_stands_before_the_last_dot()
    {
        var assets = new HashedAssets();
        assets.Add("search-index.min.json", []);

        Assert.Matches(@"^/assets/search-index\.min\.[0-9a-f]{10}\.json$", assets.Addresses["search-index.min.json"]);
    }

    [Fact]
    public void Two_files_of_one_name_are_a_fault_of_ours()
    {
        var assets = new HashedAssets();
        assets.Add("site.css", []);

        Assert.Throws<ArgumentException>(() => assets.Add("site.css", []));
    }
}
