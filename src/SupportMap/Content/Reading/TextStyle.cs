namespace SupportMap.Content.Reading;

/// <summary>How a text was written in a YAML file.</summary>
public enum TextStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes.</summary>
    DoubleQuoted,

    /// <summary>Below its name, behind a <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}
