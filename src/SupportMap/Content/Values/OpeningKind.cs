namespace SupportMap.Content.Values;

public enum OpeningKind
{
    Times,
    Closed,
    AllDay,
    ByAppointment,
}
