using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>The ways to reach a service.</summary>
internal static class AccessWords
{
    public static string Of(Access access) => access switch
    {
        Access.WalkIn => "walk in",
        Access.Phone => "phone",
        Access.Text => "text",
        Access.Email => "email",
        Access.Online => "go online",
        Access.Letter => "write a letter",
        Access.Appointment => "make an appointment",
        Access.Referral => "be referred",
        Access.Outreach => "meet a worker near you",
        _ => throw new ArgumentOutOfRangeException(nameof(access), access, null),
    };

    /// <summary>All of them in one sentence: <c>You can phone, email or walk in.</c></summary>
    public static string Sentence(IReadOnlyList<Access> ways) => $"You can {ListWords.Or([.. ways.Select(Of)])}.";
}
