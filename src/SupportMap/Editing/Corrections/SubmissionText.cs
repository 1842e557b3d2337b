using System.Globalization;
using System.Text;
using System.Text.Json;
using SupportMap.Content.Values;
using SupportMap.OpenData.Tables;

namespace SupportMap.Editing.Corrections;

/// <summary>
/// Reads one submission as Netlify's API gives it. Source: the operation listFormSubmissions of Netlify's OpenAPI document.
/// Everything in it was written by a stranger.
/// </summary>
public static class SubmissionText
{
    private const int MostBytes = 64 * 1024;
    private const int LongestName = 100;
    private const int MostBytesOfValue = 5 * 1024;
    private const string SendAgain = "ask them to send it again from /change/";

    // What the host of the form adds, and what must not go any further.
    private static readonly string[] Dropped = ["form-name", "ip", "user_agent", "referrer", PartnerColumns.Reply, PartnerColumns.Trap];

    /// <summary>The submission, or why it cannot be used.</summary>
    public static Parsed<Submission> Read(byte[] bytes)
    {
        if (bytes.Length > MostBytes)
        {
            return Bad("it is larger than 64 KB");
        }

        try
        {
            using var json = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false });
            return Read(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The second is for text that is not whole, such as half of a surrogate pair.
            return Bad("it is not one submission as JSON");
        }
    }

    private static Parsed<Submission> Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("form_name", out var form) || form.ValueKind != JsonValueKind.String
            || form.GetString() != PartnerColumns.FormName
            || !root.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
        {
            return Bad($"it is not a submission of the form “{PartnerColumns.FormName}”");
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in data.EnumerateObject())
        {
            if (field.Name.Length > LongestName)
            {
                return Bad($"the name of a field has more than {LongestName} characters");
            }

            if (Text(field.Value) is not { } text)
            {
                return Bad($"“{field.Name}” is not text");
            }

            if (Encoding.UTF8.GetByteCount(text) > MostBytesOfValue)
            {
                return Bad($"“{field.Name}” is longer than 5 KB");
            }

            if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\t')))
            {
                return Bad($"“{field.Name}” contains invisible characters");
            }

            texts.Add(field.Name, text.Trim());
        }

        return texts.GetValueOrDefault(PartnerColumns.Trap, "").Length > 0
            ? Parsed<Submission>.Bad("a bot filled it in: the hidden field is not empty", "delete it")
            : Parsed<Submission>.Good(Of(texts, Sent(root)));
    }

    private static Submission Of(Dictionary<string, string> texts, DateOnly? sent) => new(
        texts.GetValueOrDefault(PartnerColumns.Service, ""),
        [
            .. texts.Where(pair => pair.Value.Length > 0 && !Dropped.Contains(pair.Key)
                    && pair.Key is not (PartnerColumns.Service or PartnerColumns.AllRight or PartnerColumns.Note))
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => (pair.Key, pair.Value == PartnerColumns.Nothing ? "" : pair.Value)),
        ],
        texts.GetValueOrDefault(PartnerColumns.AllRight, "").Length > 0,
        texts.GetValueOrDefault(PartnerColumns.Note, ""),
        sent);

    // Boxes that were ticked come as a list.
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!.ReplaceLineEndings("\n"),
        JsonValueKind.Array when value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) =>
            CellText.JoinList(value.EnumerateArray().Select(item => item.GetString()!.ReplaceLineEndings("\n"))),
        _ => null,
    };

    private static DateOnly? Sent(JsonElement root) =>
        root.TryGetProperty("created_at", out var at) && at.ValueKind == JsonValueKind.String
        && DateTimeOffset.TryParse(at.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? DateOnly.FromDateTime(time.UtcDateTime)
            : null;

    private static Parsed<Submission> Bad(string message) => Parsed<Submission>.Bad(message, SendAgain);
}
