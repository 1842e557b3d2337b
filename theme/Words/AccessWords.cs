using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>How to come to a service: what you can do yourself, and who can send you or has to.</summary>
internal static class AccessWords
{
    /// <summary>One or two sentences that do not contradict each other: <c>You can walk in. Your doctor can also send you.</c></summary>
    public static IReadOnlyList<string> Sentences(Service service) => MustBeSent(service)
        ? [.. new[] { Sending(service), Then(service) }.OfType<string>()]
        : [.. new[] { Own(service), Sending(service) }.OfType<string>()];

    /// <summary>Who can send you, or has to; null when nobody is named.</summary>
    public static string? Sending(Service service)
    {
        var senders = ListWords.Or([.. service.ReferBy.Where(each => each != Referrer.Yourself).Select(ReferrerWords.Of)]);
        return (MustBeSent(service), senders.Length) switch
        {
            (true, 0) => "A worker has to send you.",
            (true, _) => $"Someone has to send you: ask {senders}.",
            (false, 0) => null,
            (false, _) => ListWords.Sentence($"{senders} can also send you"),
        };
    }

    private static string? Own(Service service) => (Ways(service), service.ReferBy.Contains(Referrer.Yourself)) switch
    {
        ({ Length: > 0 } ways, _) => $"You can {ways}.",
        (_, true) => "You can ask for it yourself.",
        _ => null,
    };

    private static string? Then(Service service) => Ways(service) is { Length: > 0 } ways ? $"After that you can {ways}." : null;

    private static string Ways(Service service) => ListWords.Or([.. service.Access.Where(access => access != Access.Referral).Select(Of)]);

    // An appointment, or a worker who comes to you, is what follows when somebody has sent you.
    private static bool MustBeSent(Service service) =>
        service.Access.Contains(Access.Referral)
        && !service.ReferBy.Contains(Referrer.Yourself)
        && service.Access.All(access => access is Access.Referral or Access.Appointment or Access.Outreach);

    private static string Of(Access access) => access switch
    {
        Access.WalkIn => "walk in",
        Access.Phone => "phone",
        Access.Text => "text",
        Access.Email => "email",
        Access.Online => "go online",
        Access.Letter => "write a letter",
        Access.Appointment => "make an appointment",
        Access.Outreach => "meet a worker near you",
        _ => throw new ArgumentOutOfRangeException(nameof(access), access, null),
    };
}
