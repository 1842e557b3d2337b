namespace SupportMap.Content.Model;

public enum PhoneType
{
    Voice,
    Text,
    Textphone,
    Whatsapp,
    Relay,
}
