namespace SupportMap.Content.Model;

public enum OrganisationKind
{
    Council,
    Nhs,
    Charity,
    Government,
    Other,
}
