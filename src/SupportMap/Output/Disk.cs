using System.Runtime.InteropServices;

namespace SupportMap.Output;

/// <summary>What lies between a write and the disk.</summary>
internal static partial class Disk
{
    /// <summary>
    /// Waits until everything written so far to the file system of a folder is on its disk, so that a later rename cannot get there
    /// first and leave empty files behind when the power goes. One call to the system: a call for each file takes ten times as long.
    /// </summary>
    /// <remarks>Only on Linux, where file systems are known to change the order.</remarks>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsLinux() && Open(folder, 0) is >= 0 and var descriptor)
        {
            _ = SyncFileSystem(descriptor);
            _ = Close(descriptor);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "syncfs")]
    private static partial int SyncFileSystem(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
