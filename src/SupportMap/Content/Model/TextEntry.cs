namespace SupportMap.Content.Model;

/// <summary>A page that is only text, such as the privacy page. One file each in <c>pages/</c>.</summary>
public sealed record TextEntry(string Id, string File, string Title, string Summary, RichText Body)
{
    public string Path => $"/{Id}/";
}
