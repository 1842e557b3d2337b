using System.Text;

namespace SupportMap.Content.Model;

/// <summary>Text that was written as Markdown and has passed the allow-list.</summary>
/// <remarks>
/// Kept as UTF-8, which takes half the memory of strings: in a large directory these texts take more than all other facts.
/// </remarks>
public sealed record RichText
{
    private readonly byte[] _html = [];
    private readonly byte[] _plain = [];
    private readonly byte[] _markdown = [];

    public static RichText Empty { get; } = new();

    /// <summary>Safe HTML; empty for no text.</summary>
    public string Html
    {
        get => Encoding.UTF8.GetString(_html);
        init => _html = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>The same words without any markup, for search and for data files.</summary>
    public string Plain
    {
        get => Encoding.UTF8.GetString(_plain);
        init => _plain = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>As it was written, without the empty lines around it.</summary>
    public string Markdown
    {
        get => Encoding.UTF8.GetString(_markdown);
        init => _markdown = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>Where it links to within the site.</summary>
    public IReadOnlyList<SiteLink> Links { get; init; } = [];

    public bool IsEmpty => _html.Length == 0;
}
