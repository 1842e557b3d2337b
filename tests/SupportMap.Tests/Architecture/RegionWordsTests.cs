using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>The region and its situation live in input/ alone.</summary>
public class RegionWordsTests
{
    [Fact]
    public void No_source_file_names_the_region_or_its_situation() =>
        Faults.None(SourceFiles.Of("src").Concat(SourceFiles.Of("theme")).SelectMany(file => RegionWords.InSource(file.Path, file.Text)));

    [Theory]
    [InlineData("// Help for people leaving prison.")]
    [InlineData("Example = \"North Ayrshire\"")]
    [InlineData("Name = \"HMP Elm\"")]
    [InlineData("PrisonStaff // prison staff")]
    public void Such_a_line_would_be_found(string line) => Assert.NotEmpty(RegionWords.InSource("a.cs", line));

    [Theory]
    [InlineData("Referrer.PrisonStaff => \"prison staff\",")]
    [InlineData("new(\"from-prison\", \"ids from prisons.yaml\")")]
    public void Names_that_mirror_keys_of_the_input_are_allowed(string line) => Assert.Empty(RegionWords.InSource("a.cs", line));
}
