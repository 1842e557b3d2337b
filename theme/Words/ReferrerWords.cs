using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>Who can refer a person.</summary>
internal static class ReferrerWords
{
    public static string Of(Referrer referrer) => referrer switch
    {
        Referrer.PrisonStaff => "prison staff",
        Referrer.SocialWorker => "a social worker",
        Referrer.Gp => "your doctor",
        Referrer.SupportWorker => "a support worker",
        Referrer.Police => "the police",
        Referrer.Jobcentre => "the Jobcentre",
        Referrer.OtherAgency => "another service that helps you",
        Referrer.Yourself => "you, yourself",
        _ => throw new ArgumentOutOfRangeException(nameof(referrer), referrer, null),
    };

    /// <summary>All of them in one sentence; null when there are none.</summary>
    public static string? Sentence(IReadOnlyList<Referrer> referrers) => referrers switch
    {
        [] => null,
        [Referrer.Yourself] => "You can refer yourself.",
        _ when referrers.Contains(Referrer.Yourself) =>
            $"You can refer yourself. So can {Others(referrers)}.",
        _ => $"You need someone to refer you: {Others(referrers)}.",
    };

    private static string Others(IReadOnlyList<Referrer> referrers) =>
        ListWords.Or([.. referrers.Where(each => each != Referrer.Yourself).Select(Of)]);
}
