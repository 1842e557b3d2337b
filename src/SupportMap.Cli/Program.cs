using System.Text;
using SupportMap.Cli;

Console.OutputEncoding = new UTF8Encoding(false);
// While that is sure to be possible: without it nobody could be told what is not.
Terminal.Open();

return await Guard.Run("The command did not finish", () => Commands.Run(args)).ConfigureAwait(false);
