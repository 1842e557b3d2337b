namespace SupportMap.Content.Model;

/// <summary>Who can refer a person to a service.</summary>
public enum Referrer
{
    PrisonStaff,
    SocialWorker,
    Gp,
    SupportWorker,
    Police,
    Jobcentre,
    OtherAgency,
    Yourself,
}
