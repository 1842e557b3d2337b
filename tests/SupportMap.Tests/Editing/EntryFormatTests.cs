using System.Text;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Editing;
using SupportMap.OpenData.Tables;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Editing;

public sealed class EntryFormatTests
{
    [Fact]
    public void Facts_are_put_in_order_and_notes_go_with_them()
    {
        const string before = "---\n# About the file.\n\n# Doubt: ask again.\nstatus: draft  # not yet\n\nphones:\n  - { number: 01632 "
            + "960123 }\n  # an old one\n# What they call it.\nname: Soup\n# the end\n---\nBring a bowl.\n\nstatus: here a word\n";
        const string after = "---\n# About the file.\n\n# What they call it.\nname: Soup\n\nphones:\n  - { number: 01632 960123 }\n  # an "
            + "old one\n# Doubt: ask again.\nstatus: draft  # not yet\n# the end\n---\nBring a bowl.\n\nstatus: here a word\n";

        Assert.Equal(
            after.Replace("status: here", "Status: here", StringComparison.Ordinal),
            Formatted(before.Replace("status: here", "Status: here", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_real_file_reads_the_same_afterwards_and_a_second_time_changes_nothing()
    {
        IReadOnlyList<InputFile> ordered = [.. RealInput.Files.Select(Format)];

        Assert.Equal(Facts(RealInput.Files), Facts(ordered));
        Assert.All(ordered, file => Assert.Equal(file.Bytes, Format(file).Bytes));
    }

    [Fact]
    public void Facts_in_any_order_come_back_to_one_order_with_their_notes()
    {
        var random = new Random(Nasty.Seed);
        foreach (var file in RealInput.Files.Where(
            file => file.Path.StartsWith("services/", StringComparison.Ordinal)
                && !Encoding.UTF8.GetString(file.Bytes).StartsWith("---\n#", StringComparison.Ordinal)))
        {
            var wanted = Encoding.UTF8.GetString(Format(file).Bytes);
            var layout = BlocksOf(wanted);
            var blocks = layout.Blocks.ToArray();
            random.Shuffle(blocks);

            Assert.Equal(wanted, Formatted(string.Concat(["---\n", .. blocks, .. layout.Below])));
        }
    }

    [Fact]
    public void Line_ends_and_the_mark_of_a_file_stay()
    {
        var before = "\uFEFF---\r\nstatus: draft\r\nname: Soup\r\n---\r\nBring a bowl.\r\n";

        Assert.Equal("\uFEFF---\r\nname: Soup\r\nstatus: draft\r\n---\r\nBring a bowl.\r\n", Formatted(before));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_left_alone()
    {
        var bag = new DiagnosticBag();

        Assert.Null(EntryFormat.Run(new InputFile("services/a.md", "---\nname: [\n---\n"u8.ToArray()), "a.md", bag));
        Assert.True(bag.HasErrors);
    }

    // The blocks of a file in which each fact starts with a name at the start of a line, with the notes above it.
    private static (IReadOnlyList<string> Blocks, IReadOnlyList<string> Below) BlocksOf(string text)
    {
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal) + 1;
        var blocks = new List<StringBuilder> { new() };
        var hasName = false;
        foreach (var line in text[4..end].TrimEnd('\n').Split('\n'))
        {
            var starts = line.Length > 0 && (char.IsAsciiLetter(line[0]) || line[0] == '#');
            if (starts && hasName)
            {
                blocks.Add(new StringBuilder());
                hasName = false;
            }

            hasName |= starts && line[0] != '#';
            blocks[^1].Append(line).Append('\n');
        }

        // Notes below the last fact stay there.
        var last = hasName ? blocks.Count : blocks.Count - 1;
        return ([.. blocks.Take(last)
            .Select(block => block.ToString())], [.. blocks.Skip(last).Select(block => block.ToString()), text[end..]]);
    }

    private static InputFile Format(InputFile file) => EntryFormat.Run(file, file.Path, new DiagnosticBag())!;

    private static string Formatted(string text) =>
        Encoding.UTF8.GetString(Format(new InputFile("services/soup.md", Encoding.UTF8.GetBytes(text))).Bytes);

    private static string Facts(IReadOnlyList<InputFile> input)
    {
        var catalogue = SiteBuild.Check(input, TestInput.Options).Catalogue!;
        IEnumerable<Service> all = catalogue.Published.Concat(catalogue.Closed).Concat(catalogue.Drafts);
        return Encoding.UTF8.GetString(DataTables.Write(ServiceColumns.All(), all))
            + Encoding.UTF8.GetString(DataTables.Write(OrganisationColumns.All(), catalogue.Organisations));
    }
}
