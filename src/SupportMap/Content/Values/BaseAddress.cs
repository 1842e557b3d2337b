namespace SupportMap.Content.Values;

/// <summary>The address that a site is published at.</summary>
public static class BaseAddress
{
    /// <summary>Where a site is looked at before it has an address of its own.</summary>
    public const string Preview = "http://localhost:5080";

    /// <summary>Reads scheme and host: <c>https://www.example.org</c>; http and a port are allowed on this machine only.</summary>
    public static Parsed<string> Parse(string text)
    {
        var isUri = Uri.TryCreate(text, UriKind.Absolute, out var uri);
        var isWeb = isUri
            && ((uri!.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort) || (uri.Scheme is "http" or "https" && uri.IsLoopback));
        // .NET takes almost any character for a part of a name.
        if (!isWeb || !text.All(char.IsAscii) || uri!.UserInfo.Length > 0 || uri.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            return Parsed<string>.Bad($"“{text}” is not an address for a site", "write https:// and the name: https://www.example.org");
        }

        var name = uri.GetLeftPart(UriPartial.Authority);
        return text == name
            ? Parsed<string>.Good(text)
            : Parsed<string>.Bad(
                $"“{text}” holds more than the name of a site", $"write it without a path and without a slash at the end: {name}");
    }
}
