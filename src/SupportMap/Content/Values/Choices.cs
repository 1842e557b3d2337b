using SupportMap.Content.Model;

namespace SupportMap.Content.Values;

/// <summary>Every fixed list of words that the input uses.</summary>
public static class Choices
{
    public static Choice<Answer> Answers { get; } = new([("yes", Answer.Yes), ("no", Answer.No), ("ask", Answer.Ask)]);

    public static Choice<bool> TrueOrFalse { get; } = new([("true", true), ("false", false)]);

    public static Choice<ServiceStatus> Statuses { get; } = new(
        [("published", ServiceStatus.Published), ("draft", ServiceStatus.Draft), ("closed", ServiceStatus.Closed)]);

    public static Choice<CheckedHow> CheckedHow { get; } = new(
        [("phoned", Model.CheckedHow.Phoned), ("visited", Model.CheckedHow.Visited), ("confirmed-by-service", Model.CheckedHow.ConfirmedByService)]);

    public static Choice<BankHolidayRule> BankHolidayRules { get; } = new(
        [("closed", BankHolidayRule.Closed), ("open", BankHolidayRule.Open), ("ask", BankHolidayRule.Ask)]);

    public static Choice<PhoneType> PhoneTypes { get; } = new(
        [("voice", PhoneType.Voice), ("text", PhoneType.Text), ("textphone", PhoneType.Textphone), ("whatsapp", PhoneType.Whatsapp), ("relay", PhoneType.Relay)]);

    public static Choice<OrganisationKind> OrganisationKinds { get; } = new(
        [("council", OrganisationKind.Council), ("nhs", OrganisationKind.Nhs), ("charity", OrganisationKind.Charity), ("government", OrganisationKind.Government), ("other", OrganisationKind.Other)]);

    public static Choice<Access> AccessWays { get; } = new(
        [
            ("walk-in", Access.WalkIn), ("phone", Access.Phone), ("text", Access.Text), ("email", Access.Email), ("online", Access.Online),
            ("letter", Access.Letter), ("appointment", Access.Appointment), ("referral", Access.Referral), ("outreach", Access.Outreach),
        ]);

    public static Choice<Referrer> Referrers { get; } = new(
        [
            ("prison-staff", Referrer.PrisonStaff), ("social-worker", Referrer.SocialWorker), ("gp", Referrer.Gp), ("support-worker", Referrer.SupportWorker),
            ("police", Referrer.Police), ("jobcentre", Referrer.Jobcentre), ("other-agency", Referrer.OtherAgency), ("yourself", Referrer.Yourself),
        ]);
}
