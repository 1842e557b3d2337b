using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;

namespace SupportMap.OpenData.Tables;

/// <summary>A column of a published table: what is in it, how it is written, and how it is read back.</summary>
/// <param name="Name">As it stands in the first row.</param>
/// <param name="About">What belongs there, in plain words.</param>
/// <param name="Example">A cell that is right.</param>
/// <typeparam name="T">What each row describes.</typeparam>
public sealed record Column<T>(string Name, string About, ColumnType Type, string Example)
{
    /// <summary>The cell of one row, as yet not guarded against formulas; empty for what is not known.</summary>
    public required Func<T, string> Get { get; init; }

    /// <summary>
    /// Reads a cell that is not empty. A good result may hold nothing: then no
    /// line is written. Null for what the build works out by itself.
    /// </summary>
    public Func<string, Parsed<Fact?>>? Set { get; init; }

    /// <summary>The fact of the file that the column holds, or a part of it; null for the id and for what the build works out.</summary>
    public Key? Key { get; init; }

    /// <summary>Which part of a group the column holds; null for a whole fact.</summary>
    public Key? Part { get; init; }

    /// <summary>True when no row may leave it empty.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only words that its cells, or the items of its lists, may hold; null for any.</summary>
    public IReadOnlyList<string>? Words { get; init; }
}
