namespace SupportMap.Content.Values;

public enum PhoneType
{
    Voice,
    Text,
    Textphone,
    Whatsapp,
    Relay,
}
