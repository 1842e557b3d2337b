using SupportMap.Content.Model;
using SupportMap.Content.Values;

namespace SupportMap.Themes.Words;

/// <summary>What stands on and under a button that calls or texts.</summary>
internal static class PhoneWords
{
    public static string Verb(PhoneType type) => type switch
    {
        PhoneType.Voice => "Call",
        PhoneType.Text => "Text",
        PhoneType.Textphone => "Textphone",
        PhoneType.Whatsapp => "WhatsApp",
        PhoneType.Relay => "Relay call",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>What a call costs; null when nobody has said.</summary>
    public static string? Cost(Phone phone) => phone.Cost switch
    {
        null => null,
        "free" => phone.Type == PhoneType.Text ? "Free to text" : "Free to call",
        "local" => "Costs the same as a local call",
        var words => words,
    };
}
