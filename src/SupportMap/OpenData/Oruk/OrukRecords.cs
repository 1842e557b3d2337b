namespace SupportMap.OpenData.Oruk;

// The objects of HSDS 3.0 and its UK profile, as far as the catalogue can fill them. Names become snake_case; null is left out.
// Source: docs.openreferral.org (HSDS 3.0.1) and github.com/OpenReferralUK/uk-profile.

internal sealed record OrukRoot(
    string Version, string Profile, string OpenapiUrl, string License, string LicenseUrl, string Publisher, string PublisherUrl);

internal sealed record OrukService
{
    public required Guid Id { get; init; }

    public required Guid OrganizationId { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string Url { get; init; }

    public string? Email { get; init; }

    /// <summary><c>active</c> or <c>defunct</c>.</summary>
    public required string Status { get; init; }

    public string? InterpretationServices { get; init; }

    public string? ApplicationProcess { get; init; }

    public string? Fees { get; init; }

    public string? FeesDescription { get; init; }

    public string? EligibilityDescription { get; init; }

    public int? MinimumAge { get; init; }

    public int? MaximumAge { get; init; }

    /// <summary>The day on which the service itself was asked; absent when nobody has.</summary>
    public string? AssuredDate { get; init; }

    /// <summary>When its file or that of its organisation last changed; absent when the build did not ask git.</summary>
    public string? LastModified { get; init; }

    /// <summary>What readers must know first: that it has closed, and what took its place.</summary>
    public string? Alert { get; init; }

    public required OrukOrganization Organization { get; init; }

    public IReadOnlyList<OrukPhone>? Phones { get; init; }

    public IReadOnlyList<OrukSchedule>? Schedules { get; init; }

    public IReadOnlyList<OrukServiceArea>? ServiceAreas { get; init; }

    public IReadOnlyList<OrukServiceAtLocation>? ServiceAtLocations { get; init; }

    public IReadOnlyList<OrukLanguage>? Languages { get; init; }

    public IReadOnlyList<OrukCostOption>? CostOptions { get; init; }

    public IReadOnlyList<OrukRequiredDocument>? RequiredDocuments { get; init; }

    public IReadOnlyList<OrukAttribute>? Attributes { get; init; }
}

internal sealed record OrukOrganization(
    Guid Id,
    string Name,
    string? Description,
    string? Website,
    string Uri,
    IReadOnlyList<OrukOrganizationIdentifier>? OrganizationIdentifiers);

/// <param name="IdentifierScheme">The code of the register in org-id.guide.</param>
internal sealed record OrukOrganizationIdentifier(
    Guid Id, Guid OrganizationId, string IdentifierScheme, string IdentifierType, string Identifier);

internal sealed record OrukPhone(Guid Id, Guid ServiceId, string Number, string Type, string? Description);

/// <param name="Freq">
/// <c>WEEKLY</c> or <c>MONTHLY</c>; absent with <paramref name="ByDay"/> and the times when only words can say it.
/// </param>
/// <param name="ByDay"><c>MO,TU</c>, or <c>1TU</c> and <c>-1FR</c> in a month.</param>
internal sealed record OrukSchedule(
    Guid Id,
    Guid ServiceId,
    string? Freq,
    int? Interval,
    [property: System.Text.Json.Serialization.JsonPropertyName("byday")] string? ByDay,
    string? OpensAt,
    string? ClosesAt,
    string Description,
    string? Notes);

/// <param name="Extent">The address of the area's official code, as Open Referral UK writes it.</param>
internal sealed record OrukServiceArea(Guid Id, Guid ServiceId, string Name, string? Extent, string? ExtentType);

/// <summary>What stands where an object was asked for that is not there.</summary>
internal sealed record OrukNothing(string Error, string Message);

/// <param name="Name">The name of the service, so that the object can be read alone.</param>
internal sealed record OrukServiceAtLocation(Guid Id, Guid ServiceId, Guid LocationId, string Name, string Status, OrukLocation Location);

/// <param name="Description">The whole address on one line, also when a part that the standard asks of an address is not known.</param>
internal sealed record OrukLocation(
    Guid Id,
    string LocationType,
    string Name,
    string Description,
    decimal? Latitude,
    decimal? Longitude,
    IReadOnlyList<OrukAddress>? Addresses,
    IReadOnlyList<OrukAccessibility>? Accessibility);

internal sealed record OrukAddress(
    Guid Id,
    Guid LocationId,
    [property: System.Text.Json.Serialization.JsonPropertyName("address_1")] string Address1,
    string City,
    string StateProvince,
    string PostalCode,
    string Country,
    string AddressType);

internal sealed record OrukAccessibility(Guid Id, Guid LocationId, string Description);

/// <param name="Code">ISO 639-1 or 639-3.</param>
internal sealed record OrukLanguage(Guid Id, Guid ServiceId, string Name, string Code, string Note);

internal sealed record OrukCostOption(Guid Id, Guid ServiceId, string Option, decimal? Amount, string AmountDescription);

internal sealed record OrukRequiredDocument(Guid Id, Guid ServiceId, string Document);

internal sealed record OrukAttribute(
    Guid Id,
    Guid LinkId,
    string LinkType,
    string LinkEntity,
    Guid TaxonomyTermId,
    OrukTaxonomyTerm TaxonomyTerm);

internal sealed record OrukTaxonomy(Guid Id, string Name, string Description, string Uri, IReadOnlyList<OrukTaxonomyTerm>? TaxonomyTerms);

internal sealed record OrukTaxonomyTerm(
    Guid Id,
    string Code,
    string Name,
    string Description,
    Guid? ParentId,
    string Taxonomy,
    Guid TaxonomyId,
    string TermUri);
