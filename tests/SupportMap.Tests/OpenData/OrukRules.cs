using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SupportMap.Tests.OpenData;

/// <summary>
/// What must be true of an Open Referral UK feed beyond its schemas: every way in which a feed can pass them and still mislead.
/// </summary>
/// <param name="lists">From the name of a list (<c>services</c>) to the page that answers it.</param>
/// <param name="single">From <c>services/ID</c> to the object that answers it.</param>
internal sealed partial class OrukRules(
    IReadOnlyDictionary<string, JsonNode> lists,
    IReadOnlyDictionary<string, JsonNode> single,
    DateOnly today)
{
    private static readonly string[] Statuses = ["active", "inactive", "defunct", "temporarily closed"];
    private static readonly string[] Parts =
        ["phones", "schedules", "service_areas", "languages", "cost_options", "required_documents", "service_at_locations"];
    private static readonly string[] Frequencies = ["WEEKLY", "MONTHLY"];

    public IReadOnlyList<string> Faults() =>
    [
        .. lists.SelectMany(list => PageFaults(list.Key, list.Value)),
        .. lists.Keys.SelectMany(SingleFaults),
        .. lists.SelectMany(list => Walk(list.Value, list.Key)).SelectMany(TextFaults),
        .. Items("services").SelectMany(ServiceFaults),
        .. PlaceFaults(),
        .. Items("taxonomy_terms").SelectMany(TermFaults),
    ];

    private IEnumerable<JsonObject> Items(string list) => lists[list]["contents"]!.AsArray().Select(item => item!.AsObject());

    private HashSet<string> Ids(string list) => [.. Items(list).Select(item => Text(item, "id"))];

    private IEnumerable<string> PageFaults(string name, JsonNode page)
    {
        var count = page["contents"]!.AsArray().Count;
        var expected = new (string Key, string Value)[]
        {
            ("total_items", $"{count}"), ("total_pages", "1"), ("page_number", "1"), ("size", $"{count}"), ("first_page", "true"),
            ("last_page", "true"), ("empty", count == 0 ? "true" : "false"),
        };
        foreach (var (key, value) in expected.Where(field => page[field.Key]?.ToJsonString() != field.Value))
        {
            yield return $"{name}: {key} is {page[key]?.ToJsonString()}, not {value}";
        }

        foreach (var twice in Items(name).GroupBy(item => Text(item, "id")).Where(group => group.Count() > 1))
        {
            yield return $"{name}: the id {twice.Key} stands twice";
        }
    }

    private IEnumerable<string> SingleFaults(string list)
    {
        foreach (var item in Items(list))
        {
            if (!single.TryGetValue($"{list}/{Text(item, "id")}", out var alone))
            {
                yield return $"{list}: {Text(item, "id")} cannot be asked for alone";
            }
            else if (!JsonNode.DeepEquals(alone, item))
            {
                yield return $"{list}: {Text(item, "id")} is not the same alone";
            }
        }

        foreach (var path in single.Keys.Where(
            path => path.StartsWith($"{list}/", StringComparison.Ordinal) && !Ids(list).Contains(path[(list.Length + 1)..])))
        {
            yield return $"{path} is not in its list";
        }
    }

    private static IEnumerable<(string Where, string Key, JsonNode? Value)> Walk(JsonNode node, string where) => node switch
    {
        JsonObject map => map.SelectMany(entry => Walk(entry.Value, $"{where}.{entry.Key}", entry.Key)),
        JsonArray list => list.SelectMany((item, i) => Walk(item, $"{where}[{i}]", "")),
        _ => [],
    };

    private static IEnumerable<(string Where, string Key, JsonNode? Value)> Walk(JsonNode? node, string where, string key) =>
        (node is null ? [] : Walk(node, where)).Prepend((where, key, node));

    private static IEnumerable<string> TextFaults((string Where, string Key, JsonNode? Value) field)
    {
        var (where, key, value) = field;
        if (value is null or JsonArray { Count: 0 } && !where.EndsWith(".contents", StringComparison.Ordinal))
        {
            yield return $"{where} is empty";
        }

        if (value is not JsonValue scalar || scalar.GetValueKind() != System.Text.Json.JsonValueKind.String)
        {
            yield break;
        }

        var text = scalar.GetValue<string>();
        if (string.IsNullOrWhiteSpace(text))
        {
            yield return $"{where} is empty";
        }

        if (Markup().IsMatch(text))
        {
            yield return $"{where} holds markup: {text}";
        }

        if (text.Any(c => char.IsControl(c) && c != '\n'))
        {
            yield return $"{where} holds a control character";
        }

        if ((key == "id" || key.EndsWith("_id", StringComparison.Ordinal)) && !Uuid5().IsMatch(text))
        {
            yield return $"{where} is not a UUID of version 5: {text}";
        }

        if (key is "url" or "uri" or "website" or "term_uri"
            && !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
        {
            yield return $"{where} is not a web address: {text}";
        }

        if (key == "email" && !Email().IsMatch(text))
        {
            yield return $"{where} is not an email address: {text}";
        }

        if (key == "postal_code" && !Postcode().IsMatch(text))
        {
            yield return $"{where} is not a postcode: {text}";
        }
    }

    private IEnumerable<string> ServiceFaults(JsonObject service)
    {
        var id = Text(service, "id");
        var name = $"service {Text(service, "name")}";
        if (!Statuses.Contains(Text(service, "status")))
        {
            yield return $"{name}: unknown status";
        }

        if (Text(service, "status") == "defunct" && service["alert"] is null)
        {
            yield return $"{name}: has ended without a word";
        }

        if (Text(service, "organization_id") != Text(service["organization"]!.AsObject(), "id")
            || !Ids("organizations").Contains(Text(service, "organization_id")))
        {
            yield return $"{name}: its organisation is not the one it names";
        }

        if (service["assured_date"] is { } assured
            && !(DateOnly.TryParseExact(
                assured.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                && date <= today))
        {
            yield return $"{name}: assured on {assured}";
        }

        if (service["minimum_age"]?.GetValue<int>() > (service["maximum_age"]?.GetValue<int>() ?? 120)
            || service["minimum_age"]?.GetValue<int>() < 0)
        {
            yield return $"{name}: nobody can be that old";
        }

        foreach (var part in Parts.SelectMany(list => Children(service, list)).Where(part => Text(part, "service_id") != id))
        {
            yield return $"{name}: the part {Text(part, "id")} belongs to another service";
        }

        foreach (var fault in Children(service, "phones").SelectMany(PhoneFaults)
            .Concat(Children(service, "schedules").SelectMany(ScheduleFaults))
            .Concat(Children(service, "attributes").SelectMany(attribute => AttributeFaults(attribute, id)))
            .Concat(
                Children(service, "cost_options")
                    .Where(cost => cost["amount"]?.GetValue<decimal>() < 0)
                    .Select(_ => "costs less than nothing")))
        {
            yield return $"{name}: {fault}";
        }
    }

    private static IEnumerable<string> PhoneFaults(JsonObject phone)
    {
        var number = Text(phone, "number");
        if (!Number().IsMatch(number) || number.Count(char.IsAsciiDigit) is < 3 or > 16)
        {
            yield return $"{number} is not a phone number";
        }
    }

    private static IEnumerable<string> ScheduleFaults(JsonObject schedule)
    {
        if (schedule["freq"] is null)
        {
            yield break;
        }

        if (!Frequencies.Contains(Text(schedule, "freq"))
            || !(Text(schedule, "freq") == "WEEKLY" ? WeekDays() : MonthDays()).IsMatch(Text(schedule, "byday")))
        {
            yield return $"no such days: {schedule["freq"]} {schedule["byday"]}";
        }

        if (!Clock().IsMatch(Text(schedule, "opens_at")) || !Clock().IsMatch(Text(schedule, "closes_at"))
            || string.CompareOrdinal(Text(schedule, "opens_at"), Text(schedule, "closes_at")) >= 0)
        {
            yield return $"opens at {schedule["opens_at"]} and closes at {schedule["closes_at"]}";
        }
    }

    private IEnumerable<string> AttributeFaults(JsonObject attribute, string service)
    {
        var term = attribute["taxonomy_term"]!.AsObject();
        if (Text(attribute, "link_id") != service)
        {
            yield return "a tag belongs to another service";
        }

        if (Text(attribute, "taxonomy_term_id") != Text(term, "id") || !Ids("taxonomy_terms").Contains(Text(term, "id")))
        {
            yield return $"the tag {Text(term, "name")} is in no taxonomy";
        }
    }

    private IEnumerable<string> PlaceFaults()
    {
        var within = Items("services")
            .SelectMany(service => Children(service, "service_at_locations"))
            .Select(place => place.ToJsonString())
            .Order(StringComparer.Ordinal);
        if (!within.SequenceEqual(Items("service_at_locations").Select(place => place.ToJsonString()).Order(StringComparer.Ordinal)))
        {
            yield return "service_at_locations: not those of the services";
        }

        foreach (var place in Items("service_at_locations"))
        {
            var location = place["location"]!.AsObject();
            if (Text(place, "location_id") != Text(location, "id") || !Ids("services").Contains(Text(place, "service_id")))
            {
                yield return $"{Text(place, "name")}: its place or its service is not there";
            }

            foreach (var address in Children(location, "addresses")
                .Where(address => Text(address, "location_id") != Text(location, "id") || Text(address, "country") != "GB"))
            {
                yield return $"{Text(place, "name")}: the address {Text(address, "address_1")} belongs elsewhere";
            }
        }
    }

    private IEnumerable<string> TermFaults(JsonObject term)
    {
        if (!Ids("taxonomies").Contains(Text(term, "taxonomy_id"))
            || (term["parent_id"] is not null && !Ids("taxonomy_terms").Contains(Text(term, "parent_id"))))
        {
            yield return $"the term {Text(term, "name")} hangs in the air";
        }
    }

    private static IEnumerable<JsonObject> Children(JsonObject parent, string list) =>
        parent[list] is JsonArray array ? array.Select(item => item!.AsObject()) : [];

    private static string Text(JsonObject item, string key) => item[key]?.GetValue<string>() ?? "";

    [GeneratedRegex("<[a-zA-Z/!]|&[a-z]+;|javascript:|]\\(http")]
    private static partial Regex Markup();

    [GeneratedRegex("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex Uuid5();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    private static partial Regex Email();

    [GeneratedRegex("^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}$")]
    private static partial Regex Postcode();

    [GeneratedRegex(@"^\+?[0-9 ]+$")]
    private static partial Regex Number();

    [GeneratedRegex("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")]
    private static partial Regex Clock();

    [GeneratedRegex("^(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*$")]
    private static partial Regex WeekDays();

    [GeneratedRegex("^(?:[1-5]|-1)(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:[1-5]|-1)(?:MO|TU|WE|TH|FR|SA|SU))*$")]
    private static partial Regex MonthDays();
}
