using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>How to make sure of a place before a trip to it.</summary>
internal static class BeforeYouGo
{
    /// <summary>Null when there is nowhere to go: an address may be for letters.</summary>
    public static string? Sentence(Service service) => service switch
    {
        _ when !service.Access.Contains(Access.WalkIn) && (service.Address is null || service.Access.Contains(Access.Letter)) => null,
        { Phones.Count: > 0 } => "Ring before you go.",
        { Email: not null } => "Write before you go.",
        { Website: not null } => "See their website before you go.",
        _ => "Ask a worker before you go.",
    };

    /// <summary>After other words, with a space between; empty when there is nowhere to go.</summary>
    public static string After(Service service) => Sentence(service) is { } sentence ? $" {sentence}" : "";
}
