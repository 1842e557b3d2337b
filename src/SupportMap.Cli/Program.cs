using System.Text;
using SupportMap.Cli;

Console.OutputEncoding = new UTF8Encoding(false);
// Now, while files can still be opened: otherwise later errors could not be reported.
Terminal.Open();

return await Guard.Run("The command did not finish", () => Commands.Run(args)).ConfigureAwait(false);
