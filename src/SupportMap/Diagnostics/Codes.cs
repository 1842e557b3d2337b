namespace SupportMap.Diagnostics;

/// <summary>Every kind of fault, in one place. A number is never used again for something else.</summary>
public static class Codes
{
    // The file as a whole.
    public static DiagnosticCode TooLarge { get; } = Error("SM0001", "too large");
    public static DiagnosticCode NotUtf8 { get; } = Error("SM0002", "not saved as UTF-8");
    public static DiagnosticCode EmptyFile { get; } = Error("SM0003", "empty file");
    public static DiagnosticCode HiddenCharacter { get; } = Error("SM0004", "hidden character");
    public static DiagnosticCode MergeConflict { get; } = Error("SM0005", "two versions of the same lines");
    public static DiagnosticCode NoFrontMatter { get; } = Error("SM0006", "facts not between two lines of ---");
    public static DiagnosticCode FileName { get; } = Error("SM0007", "file name cannot be used");
    public static DiagnosticCode UnknownFile { get; } = Error("SM0008", "file that does not belong here");
    public static DiagnosticCode MissingFile { get; } = Error("SM0009", "a file is missing");
    public static DiagnosticCode DuplicateFile { get; } = Error("SM0010", "two files for one entry");

    // How YAML is written.
    public static DiagnosticCode YamlSyntax { get; } = Error("SM0101", "line cannot be read");
    public static DiagnosticCode YamlFeature { get; } = Error("SM0102", "sign with another meaning");
    public static DiagnosticCode DuplicateKey { get; } = Error("SM0103", "name used twice");
    public static DiagnosticCode MultiLineText { get; } = Error("SM0104", "text over several lines");
    public static DiagnosticCode CutText { get; } = Error("SM0105", "text cut at #");
    public static DiagnosticCode WrongShape { get; } = Error("SM0106", "list, group or text in the wrong place");

    // Names and whether they are there.
    public static DiagnosticCode UnknownKey { get; } = Error("SM0201", "unknown name");
    public static DiagnosticCode MissingKey { get; } = Error("SM0202", "missing line");
    public static DiagnosticCode EmptyValue { get; } = Error("SM0203", "nothing written");
    public static DiagnosticCode ValueTooLong { get; } = Error("SM0204", "too long");
    public static DiagnosticCode RepeatedValue { get; } = Error("SM0205", "same thing twice in a list");

    // Single values.
    public static DiagnosticCode BadChoice { get; } = Error("SM0301", "not one of the words");
    public static DiagnosticCode BadPhone { get; } = Error("SM0302", "phone number");
    public static DiagnosticCode BadPostcode { get; } = Error("SM0303", "postcode");
    public static DiagnosticCode BadWebAddress { get; } = Error("SM0304", "web address");
    public static DiagnosticCode BadEmail { get; } = Error("SM0305", "email address");
    public static DiagnosticCode BadDate { get; } = Error("SM0306", "date");
    public static DiagnosticCode BadHours { get; } = Error("SM0307", "opening hours");
    public static DiagnosticCode BadNumber { get; } = Error("SM0308", "number");
    public static DiagnosticCode BadId { get; } = Error("SM0309", "id");
    public static DiagnosticCode BadColour { get; } = Error("SM0310", "colour");

    // What refers to something else.
    public static DiagnosticCode UnknownReference { get; } = Error("SM0401", "not in the list");
    public static DiagnosticCode DuplicateId { get; } = Error("SM0402", "id used twice");
    public static DiagnosticCode BrokenLink { get; } = Error("SM0403", "link to a page that is not there");
    public static DiagnosticCode TownElsewhere { get; } = Error("SM0404", "town in another area");
    public static DiagnosticCode AreaTwice { get; } = Error("SM0405", "area inside another listed area");
    public static DiagnosticCode AreaLoop { get; } = Error("SM0406", "areas inside each other");
    public static DiagnosticCode Orphan { get; } = Warning("SM0407", "organisation without a service");

    // Text.
    public static DiagnosticCode Html { get; } = Error("SM0501", "HTML");
    public static DiagnosticCode Image { get; } = Error("SM0502", "picture");
    public static DiagnosticCode LinkTarget { get; } = Error("SM0503", "link target");
    public static DiagnosticCode TextShape { get; } = Error("SM0504", "heading or code");
    public static DiagnosticCode TextTooLong { get; } = Error("SM0505", "text too long");

    // What an entry says as a whole.
    public static DiagnosticCode ChangedMind { get; } = Error("SM0601", "two facts that cannot both be true");
    public static DiagnosticCode NeedsAnother { get; } = Error("SM0602", "a fact that needs another");
    public static DiagnosticCode FutureDate { get; } = Error("SM0603", "date in the future");
    public static DiagnosticCode FictionalNumber { get; } = Error("SM0604", "number that reaches nobody");
    public static DiagnosticCode CallCost { get; } = Error("SM0605", "number with a charge");
    public static DiagnosticCode InsecureAddress { get; } = Warning("SM0606", "web address without https");
    public static DiagnosticCode FreeMail { get; } = Warning("SM0607", "mailbox that may belong to one person");
    public static DiagnosticCode NoWayIn { get; } = Error("SM0608", "no way to reach the service");
    public static DiagnosticCode HolidaysEnd { get; } = Warning("SM0609", "list of bank holidays ends soon");

    private static DiagnosticCode Error(string id, string title) => new(id, Severity.Error, title);

    private static DiagnosticCode Warning(string id, string title) => new(id, Severity.Warning, title);
}
