using System.CommandLine;
using System.Globalization;
using SupportMap.Content.Values;

namespace SupportMap.Cli;

/// <summary><c>supportmap serve</c></summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var (input, output, today, baseUrl) =
            (CommonOptions.Input(), CommonOptions.Output(), CommonOptions.Today(), CommonOptions.BaseUrl());
        var port = new Option<int?>("--port", "-p")
        {
            Description = $"The port to listen on. Without it: {DefaultPort}, or the next free one.",
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [var token]
                && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number is < 1 or > 65535)
            {
                result.AddError($"There is no port “{token.Value}”: ports run from 1 to 65535.");
            }
        });
        var command = new Command("serve", "Builds the site, serves it on this machine and rebuilds it on every change.")
        {
            input, output, today, baseUrl, port,
        };
        command.SetAction((parsed, cancel) =>
        {
            var listen = parsed.GetValue(port) ?? PreviewServer.FreePort(DefaultPort);
            var inputName = parsed.GetValue(input)!.ToString();
            // A date that was given stays fixed; today's date moves on while the preview runs.
            var preview = new Preview(
                inputName,
                parsed.GetValue(output)!,
                parsed.GetValue(today),
                parsed.GetValue(baseUrl) ?? (listen == DefaultPort ? BaseAddress.Preview : $"http://localhost:{listen}"));
            return Guard.Run("The preview did not start", () => PreviewServer.Run(preview, listen, cancel));
        });
        return command;
    }
}
