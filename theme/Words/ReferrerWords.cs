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
        _ => throw new ArgumentOutOfRangeException(nameof(referrer), referrer, null),
    };
}
