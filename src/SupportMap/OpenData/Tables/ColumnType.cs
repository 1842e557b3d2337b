namespace SupportMap.OpenData.Tables;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnType
{
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    TrueOrFalse,

    /// <summary>Year, month and day: <c>2026-11-02</c>.</summary>
    Date,

    WebAddress,

    Email,

    /// <summary>Texts with <c>|</c> between them; see <see cref="CellText"/>.</summary>
    List,

    /// <summary>
    /// Items of several parts, with <c>|</c> between the items and <c>;</c> between the parts; see <see cref="CellText"/>.
    /// </summary>
    Items,

    /// <summary>Text with line breaks and simple Markdown.</summary>
    Markdown,
}
