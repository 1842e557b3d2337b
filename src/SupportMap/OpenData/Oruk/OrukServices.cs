using System.Globalization;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Listings;

namespace SupportMap.OpenData.Oruk;

/// <summary>Services in the words of the standard. Nothing is guessed: what the catalogue does not know is left out.</summary>
internal sealed class OrukServices
{
    private readonly OrukTaxonomies _taxonomies;
    private readonly string _baseUrl;
    private readonly Dictionary<string, Service> _published;
    private readonly IReadOnlyDictionary<string, Area> _areaOfTown;

    // Each stands in every one of its services.
    private readonly Dictionary<string, OrukOrganization> _organizations;

    private readonly IReadOnlyDictionary<string, DateTimeOffset> _changed;

    public OrukServices(
        Catalogue catalogue, OrukTaxonomies taxonomies, string baseUrl, IReadOnlyDictionary<string, DateTimeOffset> changed)
    {
        _changed = changed;
        _taxonomies = taxonomies;
        _baseUrl = baseUrl;
        _published = catalogue.Published.ToDictionary(service => service.Id, StringComparer.Ordinal);
        _areaOfTown = Area.ByTown(catalogue.Areas.Where(area => area.IsLocal));
        Services = [.. catalogue.WithPage];
        var running = Services.Select(service => service.Organisation.Id).ToHashSet(StringComparer.Ordinal);
        Organisations = [.. catalogue.Organisations.Where(organisation => running.Contains(organisation.Id))];
        _organizations = Organisations.ToDictionary(
            organisation => organisation.Id, organisation => OrganizationOf(organisation, baseUrl), StringComparer.Ordinal);
    }

    /// <summary>Published and closed services, by name; drafts never.</summary>
    public IReadOnlyList<Service> Services { get; }

    /// <summary>Every organisation that one of these services belongs to.</summary>
    public IReadOnlyList<Organisation> Organisations { get; }

    public static Guid IdOf(Service service) => StableId.Of("service", service.FirstId);

    public static Guid IdOf(Organisation organisation) => StableId.Of("organisation", organisation.FirstId);

    /// <summary>The id of what <see cref="AtLocation"/> gives.</summary>
    public static Guid PlaceIdOf(Service service) => StableId.Of("service", service.FirstId, "at-location");

    /// <summary>False for a place that must stay unknown.</summary>
    public static bool HasPlace(Service service) => !service.AddressIsConfidential && service.Address is { Lines.Count: > 0 };

    public OrukService Service(Service service)
    {
        var id = IdOf(service);
        var organization = Organization(service.Organisation);
        return new OrukService
        {
            Id = id,
            OrganizationId = organization.Id,
            Name = service.Name,
            Description = Description(service),
            Url = service.Website ?? _baseUrl + service.Path,
            Email = service.Email,
            Status = StatusOf(service),
            InterpretationServices = OrukLanguages.Interpreting(service),
            ApplicationProcess = service.WhatHappens is null ? service.FirstStep : $"{service.FirstStep} {service.WhatHappens}",
            Fees = service.Cost,
            FeesDescription = service.Cost,
            EligibilityDescription = Eligibility(service),
            MinimumAge = service.Ages?.Min,
            MaximumAge = service.Ages?.Max,
            AssuredDate = service.Confirmation is { } confirmation
                ? confirmation.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null,
            LastModified = LastModified(service)?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            Alert = Alert(service),
            Organization = organization,
            Phones = OrNull(service.Phones.Select(phone => Phone(phone, service, id))),
            Schedules = OrNull(OrukSchedules.Of(service, id)),
            ServiceAreas = OrNull(service.Areas.Select(area => ServiceArea(area, service, id))),
            ServiceAtLocations = HasPlace(service) ? [AtLocation(service)] : null,
            Languages = OrNull(OrukLanguages.Of(service, id)),
            CostOptions = OrNull<OrukCostOption>(service.Cost is null ? [] : [Cost(service, id, service.Cost)]),
            RequiredDocuments = OrNull<OrukRequiredDocument>(
                service.Bring is null
                    ? []
                    : [new OrukRequiredDocument(StableId.Of("service", service.FirstId, "bring"), id, service.Bring)]),
            Attributes = _taxonomies.AttributesOf(service, id),
        };
    }

    // Programs that keep to the UK profile show neither phones nor how to apply: what nobody can do without stands here too.
    private static string Description(Service service) => string.Join(
        "\n\n",
        new[]
        {
            service.Summary,
            service.Details.IsEmpty ? null : service.Details.Plain,
            service.Phones.Count == 0 ? null : $"Phone: {string.Join(", ", service.Phones.Select(phone => phone.Number.Display))}.",
            $"How to start: {service.FirstStep}",
            service.NotFor is null ? null : $"Not for: {service.NotFor}",
        }.OfType<string>());

    // What is told of its organisation belongs to it.
    private DateTimeOffset? LastModified(Service service) =>
        _changed.TryGetValue(service.File, out var own) && _changed.TryGetValue(service.Organisation.File, out var organisation)
            ? own > organisation ? own : organisation
            : null;

    public OrukOrganization Organization(Organisation organisation) => _organizations[organisation.Id];

    private static OrukOrganization OrganizationOf(Organisation organisation, string baseUrl)
    {
        var id = IdOf(organisation);
        return new OrukOrganization(
            id,
            organisation.Name,
            organisation.Summary,
            organisation.Website,
            baseUrl + organisation.Path,
            organisation.CharityNumber is { } number && CharityNumber.Register(number) is var (scheme, words)
                ? [new OrukOrganizationIdentifier(
                    StableId.Of("organisation", organisation.FirstId, "identifier", scheme), id, scheme, words, number)]
                : null);
    }

    private static OrukServiceArea ServiceArea(Area area, Service service, Guid id) => new(
        StableId.Of("service", service.FirstId, "area", area.FirstId),
        id,
        area.Name,
        area.Code is { } code ? $"http://statistics.data.gov.uk/id/statistical-geography/{code}" : null,
        area.Code is null ? null : "ONS statistical geography");

    private static string StatusOf(Service service) => service.Status == ServiceStatus.Closed ? "defunct" : "active";

    private string? Alert(Service service)
    {
        if (service.Status != ServiceStatus.Closed)
        {
            return service.Notice?.Text;
        }

        return service.SupersededBy is null || !_published.TryGetValue(service.SupersededBy, out var next)
            ? "This service has closed."
            : $"This service has closed. Use this one now: {next.Name} ({_baseUrl}{next.Path}).";
    }

    private static string? Eligibility(Service service)
    {
        var everyone = service.For is [{ Id: Audience.Everyone }];
        var who = everyone ? null : $"For: {string.Join(", ", service.For.Select(audience => audience.Name))}.";
        var not = service.NotFor is null ? null : $"Not for: {service.NotFor}";
        return who is null && not is null ? null : string.Join(' ', new[] { who, not }.OfType<string>());
    }

    private static OrukPhone Phone(Phone phone, Service service, Guid id) => new(
        StableId.Of("service", service.FirstId, "phone", phone.Number.Dial, phone.Type.ToString()),
        id,
        phone.Number.Display,
        phone.Type switch
        {
            PhoneType.Text or PhoneType.Whatsapp => "text",
            PhoneType.Textphone or PhoneType.Relay => "textphone",
            _ => "voice",
        },
        Words(phone.Label, phone.Hours is { } hours ? HoursWords.Short(hours) : null, phone.HoursNote));

    private static string? Words(params IEnumerable<string?> words) =>
        string.Join(". ", words.OfType<string>()) is { Length: > 0 } joined ? joined : null;

    private static OrukCostOption Cost(Service service, Guid id, string cost) =>
        string.Equals(cost, "free", StringComparison.OrdinalIgnoreCase)
            ? new OrukCostOption(StableId.Of("service", service.FirstId, "cost"), id, "Free", 0, "Free")
            : new OrukCostOption(StableId.Of("service", service.FirstId, "cost"), id, "See description", null, cost);

    /// <summary>Only for services that have a place.</summary>
    public OrukServiceAtLocation AtLocation(Service service)
    {
        var id = IdOf(service);
        var address = service.Address!;
        var location = StableId.Of("service", service.FirstId, "location");
        IReadOnlyList<OrukAccessibility>? accessibility = service.Accessibility is null ? null
            : [new OrukAccessibility(StableId.Of("service", service.FirstId, "accessibility"), location, service.Accessibility)];
        // Without a postcode, or a council, it is no address in the standard.
        IReadOnlyList<OrukAddress>? addresses = address.Postcode is not { } postcode || Council(address) is not { } council ? null
            : [new OrukAddress(
                StableId.Of("service", service.FirstId, "address"),
                location,
                string.Join(", ", address.Lines),
                address.Town,
                council,
                postcode,
                "GB",
                IsForLetters(service) ? "postal" : "physical")];
        return new OrukServiceAtLocation(
            PlaceIdOf(service),
            id,
            location,
            service.Name,
            StatusOf(service),
            new OrukLocation(
                location,
                "physical",
                service.Name,
                address.ToString(),
                address.Latitude,
                address.Longitude,
                addresses,
                accessibility));
    }

    /// <summary>The council that the town lies in; null where no area names the town.</summary>
    private string? Council(Address address) =>
        _areaOfTown.TryGetValue(address.Town, out var area)
            ? area.SelfAndAround().FirstOrDefault(wider => wider.Kind == "council")?.Name ?? area.Name
            : null;

    private static bool IsForLetters(Service service) =>
        service.Access.Contains(Access.Letter) && !service.Access.Contains(Access.WalkIn) && !service.Access.Contains(Access.Appointment);

    private static IReadOnlyList<T>? OrNull<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;
}
