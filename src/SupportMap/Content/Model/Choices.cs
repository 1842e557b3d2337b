using SupportMap.Content.Values;

namespace SupportMap.Content.Model;

/// <summary>Every fixed list of words that the input uses.</summary>
public static class Choices
{
    public static Choice<Answer> Answers { get; } = new([("yes", Answer.Yes), ("no", Answer.No), ("ask", Answer.Ask)])
    {
        Aliases = Map(
            ("yes", "y true on always"),
            ("no", "n false off none never not-needed"),
            ("ask", "maybe unknown ? sometimes depends not-known")),
    };

    public static Choice<bool> TrueOrFalse { get; } = new([("true", true), ("false", false)])
    {
        Aliases = Map(("true", "yes y on 1"), ("false", "no n off 0")),
    };

    public static Choice<PlanStep> PlanSteps { get; } = new([("apply", PlanStep.Apply), ("book", PlanStep.Book)]);

    public static Choice<bool> DangerTurns { get; } = new([("all", true), ("about", false)]);

    public static Choice<ServiceStatus> Statuses { get; } = new(
        [("published", ServiceStatus.Published), ("draft", ServiceStatus.Draft), ("closed", ServiceStatus.Closed)])
    {
        Aliases = Map(
            ("published", "live active open public ready"),
            ("draft", "hidden new unpublished pending"),
            ("closed", "ended stopped shut archived")),
    };

    /// <summary>True for a list that everybody can see.</summary>
    public static Choice<bool> ListStatuses { get; } = new([("published", true), ("draft", false)])
    {
        Aliases = Map(("published", "live active open public ready"), ("draft", "hidden new unpublished pending closed")),
    };

    public static Choice<CheckedHow> CheckedHow { get; } = new(
        [
            ("phoned", Model.CheckedHow.Phoned), ("visited", Model.CheckedHow.Visited),
            ("confirmed-by-service", Model.CheckedHow.ConfirmedByService),
        ])
    {
        Aliases = Map(
            ("phoned", "phone telephone called call by-phone"),
            ("visited", "visit in-person went"),
            ("confirmed-by-service", "email emailed confirmed service by-email")),
    };

    public static Choice<BankHolidayRule> BankHolidayRules { get; } = new(
    [
        ("closed", BankHolidayRule.Closed), ("open", BankHolidayRule.Open), ("ask", BankHolidayRule.Ask),
        ("24 hours", BankHolidayRule.AllDay),
    ])
    {
        Aliases = Map(
            ("closed", "no false shut"),
            ("open", "yes true"),
            ("ask", "unknown ? varies"),
            ("24 hours", "24/7 24-hours day-and-night")),
    };

    public static Choice<TakingOnState> TakingOnStates { get; } = new(
        [
            ("yes", TakingOnState.Yes), ("waiting-list", TakingOnState.WaitingList), ("no", TakingOnState.No), ("ask", TakingOnState.Ask),
        ])
    {
        Aliases = Map(
            ("yes", "y true open"), ("waiting-list", "waiting list wait"), ("no", "n false full closed"), ("ask", "unknown ? not-known")),
    };

    public static Choice<PhoneType> PhoneTypes { get; } = new(
        [
            ("voice", PhoneType.Voice), ("text", PhoneType.Text), ("textphone", PhoneType.Textphone), ("whatsapp", PhoneType.Whatsapp),
            ("relay", PhoneType.Relay),
        ])
    {
        Aliases = Map(("voice", "phone landline mobile tel telephone freephone"), ("text", "sms txt"), ("textphone", "minicom typetalk")),
    };

    public static Choice<OrganisationKind> OrganisationKinds { get; } = new(
        [
            ("council", OrganisationKind.Council), ("nhs", OrganisationKind.Nhs), ("charity", OrganisationKind.Charity),
            ("government", OrganisationKind.Government), ("other", OrganisationKind.Other),
        ])
    {
        Aliases = Map(
            ("charity", "voluntary third-sector church ngo social-enterprise"),
            ("nhs", "health hospital"),
            ("council", "local-authority authority"),
            ("government", "state public")),
    };

    public static Choice<OtherList> OtherLists { get; } = new([("aliss", OtherList.Aliss), ("open-eligibility", OtherList.OpenEligibility)])
    {
        Aliases = Map(("open-eligibility", "openeligibility findhelp aunt-bertha")),
    };

    public static Choice<NameMatch> NameMatches { get; } = new(
        [("exact", NameMatch.Exact), ("broader", NameMatch.Broader), ("narrower", NameMatch.Narrower)])
    {
        Aliases = Map(("exact", "same equal yes"), ("broader", "wider broad more bigger"), ("narrower", "narrow part less smaller")),
    };

    public static Choice<Access> AccessWays { get; } = new(
        [
            ("walk-in", Access.WalkIn), ("phone", Access.Phone), ("text", Access.Text), ("email", Access.Email), ("online", Access.Online),
            ("letter", Access.Letter), ("appointment", Access.Appointment), ("referral", Access.Referral), ("outreach", Access.Outreach),
        ])
    {
        Aliases = Map(
            ("walk-in", "drop-in dropin walkin visit in-person"),
            ("phone", "telephone call tel mobile"),
            ("text", "sms txt whatsapp"),
            ("online", "web website internet form"),
            ("letter", "post mail"),
            ("referral", "refer referred self-referral"),
            ("email", "e-mail"),
            ("outreach", "home-visit street"),
            ("appointment", "booking book")),
    };

    public static Choice<Referrer> Referrers { get; } = new(
        [
            ("prison-staff", Referrer.PrisonStaff), ("social-worker", Referrer.SocialWorker), ("gp", Referrer.Gp),
            ("support-worker", Referrer.SupportWorker),
            ("police", Referrer.Police), ("jobcentre", Referrer.Jobcentre), ("other-agency", Referrer.OtherAgency),
            ("yourself", Referrer.Yourself),
        ])
    {
        Aliases = Map(
            ("prison-staff", "officer"),
            ("gp", "doctor"),
            ("social-worker", "social-work"),
            ("yourself", "self self-referral me"),
            ("jobcentre", "job-centre dwp"),
            ("other-agency", "anyone agency any")),
    };

    private static Dictionary<string, string> Map(params (string Word, string Instead)[] pairs) =>
        pairs.SelectMany(pair => pair.Instead.Split(' ').Select(instead => (instead, pair.Word)))
            .ToDictionary(pair => pair.instead, pair => pair.Word, StringComparer.Ordinal);
}
