namespace SupportMap.Content.Model;

/// <summary>How somebody asked the service whether its details are right.</summary>
public enum CheckedHow
{
    Phoned,
    Visited,
    ConfirmedByService,
}
