namespace SupportMap.Diagnostics;

/// <summary>Every kind of fault, in one place. A number is never used again for something else.</summary>
public static class Codes
{
    // The file as a whole.
    public static DiagnosticCode TooLarge { get; } = OfFile("SM0001", "too large");
    public static DiagnosticCode NotUtf8 { get; } = Error("SM0002", "not saved as UTF-8");
    public static DiagnosticCode EmptyFile { get; } = OfFile("SM0003", "empty file");
    public static DiagnosticCode HiddenCharacter { get; } = Error("SM0004", "hidden character");
    public static DiagnosticCode MergeConflict { get; } = Error("SM0005", "two versions of the same lines");
    public static DiagnosticCode NoFrontMatter { get; } = Error("SM0006", "facts not between two lines of ---");
    public static DiagnosticCode FileName { get; } = OfFile("SM0007", "file name cannot be used");
    public static DiagnosticCode UnknownFile { get; } = OfFile("SM0008", "file that does not belong here");
    public static DiagnosticCode MissingFile { get; } = OfFile("SM0009", "missing file");
    public static DiagnosticCode DuplicateFile { get; } = OfFile("SM0010", "two files for one entry");
    public static DiagnosticCode LookAlike { get; } = Error("SM0011", "character that looks like another");
    public static DiagnosticCode Shortcut { get; } = OfFile("SM0012", "shortcut to another file");
    public static DiagnosticCode LooseFact { get; } = Error("SM0013", "fact below the second line of ---");
    public static DiagnosticCode ProgramFault { get; } = OfFile("SM0014", "program failed on a file");
    public static DiagnosticCode ClosedFile { get; } = OfFile("SM0015", "file or folder that cannot be opened");

    // How YAML is written.
    public static DiagnosticCode YamlSyntax { get; } = Error("SM0101", "line cannot be read");
    public static DiagnosticCode YamlFeature { get; } = Error("SM0102", "character with another meaning");
    public static DiagnosticCode DuplicateKey { get; } = Error("SM0103", "key used twice");
    public static DiagnosticCode MultiLineText { get; } = Error("SM0104", "text over several lines");
    public static DiagnosticCode CutText { get; } = Error("SM0105", "text cut at #");
    public static DiagnosticCode WrongShape { get; } = Error("SM0106", "list, group or text in the wrong place");
    public static DiagnosticCode CurlyQuotes { get; } = Error("SM0107", "curly quotes");
    public static DiagnosticCode SpaceAround { get; } = Error("SM0108", "space just inside quotes");
    public static DiagnosticCode TooDeep { get; } = Error("SM0109", "nested too deeply");

    // Names and whether they are there.
    public static DiagnosticCode UnknownKey { get; } = Error("SM0201", "unknown key");
    public static DiagnosticCode MissingKey { get; } = Error("SM0202", "missing line");
    public static DiagnosticCode EmptyValue { get; } = Error("SM0203", "no value");
    public static DiagnosticCode ValueTooLong { get; } = Error("SM0204", "too long");
    public static DiagnosticCode RepeatedValue { get; } = Error("SM0205", "duplicate in a list");

    // Single values.
    public static DiagnosticCode BadChoice { get; } = Error("SM0301", "not one of the choices");
    public static DiagnosticCode BadPhone { get; } = Error("SM0302", "phone number");
    public static DiagnosticCode BadPostcode { get; } = Error("SM0303", "postcode");
    public static DiagnosticCode BadWebAddress { get; } = Error("SM0304", "web address");
    public static DiagnosticCode BadEmail { get; } = Error("SM0305", "email address");
    public static DiagnosticCode BadDate { get; } = Error("SM0306", "date");
    public static DiagnosticCode BadHours { get; } = Error("SM0307", "opening hours");
    public static DiagnosticCode BadNumber { get; } = Error("SM0308", "number");
    public static DiagnosticCode BadId { get; } = Error("SM0309", "id");
    public static DiagnosticCode BadColour { get; } = Error("SM0310", "colour");
    public static DiagnosticCode BadPrice { get; } = Error("SM0311", "price");
    public static DiagnosticCode BadPattern { get; } = Error("SM0312", "danger pattern");
    public static DiagnosticCode FourthAndLast { get; } = Warning("SM0313", "two lines for one day of the month");
    public static DiagnosticCode BadPlaceOfSite { get; } = Error("SM0314", "language or time zone");
    public static DiagnosticCode OtherLanguage { get; } = Warning("SM0315", "page language other than English");

    // What refers to something else.
    public static DiagnosticCode UnknownReference { get; } = Error("SM0401", "not in the list");
    public static DiagnosticCode DuplicateId { get; } = Error("SM0402", "id used twice");
    public static DiagnosticCode BrokenLink { get; } = Error("SM0403", "link to a page that is not there");
    public static DiagnosticCode TownElsewhere { get; } = Error("SM0404", "town in another area");
    public static DiagnosticCode AreaTwice { get; } = Error("SM0405", "area inside another listed area");
    public static DiagnosticCode AreaLoop { get; } = Error("SM0406", "areas inside each other");
    public static DiagnosticCode Orphan { get; } = Warning("SM0407", "organisation without a service", isOfFile: true);
    public static DiagnosticCode TakenName { get; } = Error("SM0408", "former name that is taken");
    public static DiagnosticCode UnknownIcon { get; } = Warning("SM0409", "picture that is not there");

    // Text.
    public static DiagnosticCode Html { get; } = Error("SM0501", "HTML");
    public static DiagnosticCode Image { get; } = Error("SM0502", "picture");
    public static DiagnosticCode LinkTarget { get; } = Error("SM0503", "link target");
    public static DiagnosticCode TextShape { get; } = Error("SM0504", "heading or code");
    public static DiagnosticCode TextTooLong { get; } = Error("SM0505", "text too long");
    public static DiagnosticCode PlainMarkup { get; } = Error("SM0506", "formatting in plain text");
    public static DiagnosticCode LostText { get; } = Error("SM0507", "text that would not be shown");

    // What an entry says as a whole.
    public static DiagnosticCode ChangedMind { get; } = Error("SM0601", "two facts that cannot both be true");
    public static DiagnosticCode NeedsAnother { get; } = Error("SM0602", "fact that needs another");
    public static DiagnosticCode FutureDate { get; } = Error("SM0603", "date in the future");
    public static DiagnosticCode FictionalNumber { get; } = Error("SM0604", "number for examples only");
    public static DiagnosticCode CallCost { get; } = Error("SM0605", "number with a charge");
    public static DiagnosticCode InsecureAddress { get; } = Warning("SM0606", "web address without https");
    public static DiagnosticCode FreeMail { get; } = Warning("SM0607", "mailbox that may belong to one person");
    public static DiagnosticCode NoWayIn { get; } = Error("SM0608", "no way to reach the service");
    public static DiagnosticCode HolidaysEnd { get; } = Warning("SM0609", "list of holidays ends soon");
    public static DiagnosticCode Placeholder { get; } = Error("SM0610", "placeholder text");
    public static DiagnosticCode PersonalData { get; } = Error("SM0611", "facts about one person");
    public static DiagnosticCode PersonalContact { get; } = Warning("SM0612", "name or mobile of a person");
    public static DiagnosticCode SecretPlace { get; } = Error("SM0613", "confidential place given away");
    public static DiagnosticCode KnownNumber { get; } = Error("SM0614", "well-known number under another name");
    public static DiagnosticCode NotEmergency { get; } = Error("SM0615", "not an emergency number");
    public static DiagnosticCode TooManyKeywords { get; } = Warning("SM0616", "too many keywords");
    public static DiagnosticCode PastDates { get; } = Warning("SM0617", "days that are over");
    public static DiagnosticCode SharedNumber { get; } = Warning("SM0618", "one number for two organisations");
    public static DiagnosticCode Twins { get; } = Warning("SM0619", "two entries for one service");
    public static DiagnosticCode NoCrisisNumber { get; } = Error("SM0620", "nobody to phone in a crisis");
    public static DiagnosticCode NeedWithoutService { get; } = Warning("SM0621", "need that no service helps with");
    public static DiagnosticCode NobodyWhenClosed { get; } = Warning("SM0622", "nobody to turn to when a service is shut");

    // Words: what makes a text hard to read. Never an error: a clumsy sentence is better than none.
    public static DiagnosticCode LongSentence { get; } = Warning("SM0701", "long sentence");
    public static DiagnosticCode HardToRead { get; } = Warning("SM0702", "hard to read");
    public static DiagnosticCode Jargon { get; } = Warning("SM0703", "jargon");
    public static DiagnosticCode Capitals { get; } = Warning("SM0704", "all capitals");
    public static DiagnosticCode ClickHere { get; } = Warning("SM0705", "link that does not say where it goes");
    public static DiagnosticCode Emoji { get; } = Warning("SM0706", "emoji");

    // Tables that are imported. The place is the row and the column.
    public static DiagnosticCode TableText { get; } = OfFile("SM0801", "table that cannot be read");
    public static DiagnosticCode UnknownColumn { get; } = OfFile("SM0802", "unknown column");
    public static DiagnosticCode BrokenRow { get; } = OfFile("SM0803", "row that does not fit its table");
    public static DiagnosticCode Formula { get; } = OfFile("SM0804", "formula in a cell");
    public static DiagnosticCode SheetDamage { get; } = OfFile("SM0805", "cell changed by a spreadsheet");
    public static DiagnosticCode CellShape { get; } = OfFile("SM0806", "cell in the wrong format");
    public static DiagnosticCode TakenId { get; } = OfFile("SM0807", "id already in use");
    public static DiagnosticCode OldText { get; } = Warning("SM0808", "table saved in an older way", isOfFile: true);
    public static DiagnosticCode ClosedDraft { get; } = OfFile("SM0809", "draft that has closed");

    /// <summary>All of them, in order.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
        [.. typeof(Codes).GetProperties()
            .Where(property => property.PropertyType == typeof(DiagnosticCode))
            .Select(property => (DiagnosticCode)property.GetValue(null)!)
            .OrderBy(code => code.Id, StringComparer.Ordinal)];

    private static DiagnosticCode Error(string id, string title) => new(id, Severity.Error, title);

    private static DiagnosticCode OfFile(string id, string title) => new(id, Severity.Error, title, IsOfFile: true);

    private static DiagnosticCode Warning(string id, string title, bool isOfFile = false) => new(id, Severity.Warning, title, isOfFile);
}
