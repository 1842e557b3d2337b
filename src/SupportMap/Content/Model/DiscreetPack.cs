namespace SupportMap.Content.Model;

/// <summary>A pack that does not show what its owner has been through.</summary>
/// <param name="Title">Holds <c>{area}</c>, which is replaced by the area's name.</param>
/// <param name="Avoid">Starts of words, such as <c>hospital</c>, that may stand nowhere in it.</param>
/// <param name="Without">Ids of needs: services that are mainly about these stand nowhere in it, but for numbers that cannot wait.</param>
public sealed record DiscreetPack(string Title, IReadOnlyList<string> Avoid, IReadOnlyList<string> Without)
{
    /// <summary>True when a word of <paramref name="text"/> starts with one of those to avoid.</summary>
    public bool Mentions(string text) => Avoid.Any(start => Holds(text, start));

    /// <summary>True for a service that would tell.</summary>
    public bool LeavesOut(Service service) =>
        service.Sensitive || Without.Contains(service.MainNeed.Id) || Mentions($"{service.Name}\n{service.Summary}");

    private static bool Holds(string text, string start)
    {
        for (var at = text.IndexOf(
            start, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(start, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
