using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportMap.Diagnostics;

/// <summary>A fault as programs read it.</summary>
internal sealed record DiagnosticRow(string Code, string Severity, string File, int Line, int Column, string Message, string Help);

[JsonSerializable(typeof(List<DiagnosticRow>))]
internal sealed partial class DiagnosticJson : JsonSerializerContext
{
    /// <summary>Indented, and with “ and é as they are, so that people can read it too.</summary>
    public static DiagnosticJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });
}
