using System.Runtime.ExceptionServices;

namespace SupportMap.Diagnostics;

/// <summary>Work of several threads that fails as work of one does.</summary>
internal static class FirstFault
{
    /// <summary>One full disk is told by every thread: only the first exception goes on, as it was thrown.</summary>
    public static void Of(Action parallel)
    {
        try
        {
            parallel();
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
