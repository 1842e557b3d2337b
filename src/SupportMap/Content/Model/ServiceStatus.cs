namespace SupportMap.Content.Model;

public enum ServiceStatus
{
    Published,
    Draft,
    Closed,
}
