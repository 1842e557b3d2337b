namespace SupportMap.Content.Model;

/// <summary>A way to reach a service.</summary>
public enum Access
{
    WalkIn,
    Phone,
    Text,
    Email,
    Online,
    Letter,
    Appointment,
    Referral,
    Outreach,
}
