namespace SupportMap.Content.Model;

public enum TakingOnState
{
    /// <summary>Nobody knows: ask.</summary>
    Ask,
    Yes,
    WaitingList,
    No,
}
