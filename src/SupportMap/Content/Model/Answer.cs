namespace SupportMap.Content.Model;

/// <summary>A plain answer. <see cref="Ask"/> means that nobody has said yet: the page tells the reader to ask.</summary>
public enum Answer
{
    Ask,
    Yes,
    No,
}
