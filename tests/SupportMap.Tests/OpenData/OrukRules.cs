using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static SupportMap.Tests.OpenData.OrukFields;

namespace SupportMap.Tests.OpenData;

/// <summary>
/// What must be true of an Open Referral UK feed beyond its schemas: every way in which a feed can pass them and still mislead.
/// Whatever the feed is made of, faults are told and nothing is thrown.
/// </summary>
internal sealed partial class OrukRules
{
    private static readonly string[] Names = ["services", "organizations", "taxonomies", "taxonomy_terms", "service_at_locations"];
    private static readonly string[] Statuses = ["active", "inactive", "defunct", "temporarily closed"];
    private static readonly string[] Parts =
        ["phones", "schedules", "service_areas", "languages", "cost_options", "required_documents", "service_at_locations"];

    private readonly Dictionary<string, JsonNode> _lists;
    private readonly Dictionary<string, JsonNode> _single;
    private readonly Dictionary<string, HashSet<string>> _ids;
    private readonly List<string> _unreadable = [];
    private readonly DateOnly _today;

    /// <param name="lists">From the name of a list (<c>services</c>) to the page that answers it.</param>
    /// <param name="single">From <c>services/ID</c> to the object that answers it.</param>
    public OrukRules(IReadOnlyDictionary<string, JsonNode> lists, IReadOnlyDictionary<string, JsonNode> single, DateOnly today)
    {
        _today = today;
        (_lists, _single) = (Readable(lists), Readable(single));
        _ids = _lists.Keys.Union(Names).ToDictionary(
            list => list, list => Items(list).Select(item => Text(item, "id")).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Faults() =>
    [
        .. _unreadable,
        .. Names.Where(name => !_lists.ContainsKey(name)).Select(name => $"there is no list {name}"),
        .. _lists.SelectMany(list => PageFaults(list.Key, list.Value)),
        .. _lists.Keys.SelectMany(SingleFaults),
        .. _lists.SelectMany(list => Walk(list.Value, list.Key)).SelectMany(Of),
        .. Items("services").SelectMany(ServiceFaults),
        .. PlaceFaults(),
        .. Items("taxonomy_terms").SelectMany(TermFaults),
    ];

    private Dictionary<string, JsonNode> Readable(IReadOnlyDictionary<string, JsonNode> given)
    {
        var causes = given.ToDictionary(each => each.Key, each => Unreadable(each.Value), StringComparer.Ordinal);
        _unreadable.AddRange(causes.Where(each => each.Value is not null).Select(each => $"{each.Key} cannot be read: {each.Value}"));
        return given.Where(each => causes[each.Key] is null).ToDictionary(StringComparer.Ordinal);
    }

    private IEnumerable<JsonObject> Items(string list) =>
        _lists.TryGetValue(list, out var page) && page is JsonObject map ? Children(map, "contents") : [];

    private HashSet<string> Ids(string list) => _ids[list];

    private IEnumerable<string> PageFaults(string name, JsonNode node)
    {
        if (node is not JsonObject page || page["contents"] is not JsonArray contents)
        {
            yield return $"{name} is no page of a list";
            yield break;
        }

        var count = contents.Count;
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
            if (!_single.TryGetValue($"{list}/{Text(item, "id")}", out var alone))
            {
                yield return $"{list}: {Text(item, "id")} cannot be asked for alone";
            }
            else if (!JsonNode.DeepEquals(alone, item))
            {
                yield return $"{list}: {Text(item, "id")} is not the same alone";
            }
        }

        foreach (var path in _single.Keys.Where(
            path => path.StartsWith($"{list}/", StringComparison.Ordinal) && !Ids(list).Contains(path[(list.Length + 1)..])))
        {
            yield return $"{path} is not in its list";
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

        if (Text(service, "organization_id") != Text(Child(service, "organization"), "id")
            || !Ids("organizations").Contains(Text(service, "organization_id")))
        {
            yield return $"{name}: its organisation is not the one it names";
        }

        if (Text(service, "assured_date") is { Length: > 0 } assured
            && !(DateOnly.TryParseExact(assured, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                && date <= _today))
        {
            yield return $"{name}: assured on {assured}";
        }

        if (Number(service, "minimum_age") > (Number(service, "maximum_age") ?? 120) || Number(service, "minimum_age") < 0)
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
                    .Where(cost => Number(cost, "amount") < 0)
                    .Select(_ => "costs less than nothing")))
        {
            yield return $"{name}: {fault}";
        }
    }

    private static IEnumerable<string> PhoneFaults(JsonObject phone)
    {
        var number = Text(phone, "number");
        if (!PhoneNumber().IsMatch(number) || number.Count(char.IsAsciiDigit) is < 3 or > 16)
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

        var days = Text(schedule, "freq") switch { "WEEKLY" => WeekDays(), "MONTHLY" => MonthDays(), _ => null };
        if (days?.IsMatch(Text(schedule, "byday")) != true)
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
        var term = Child(attribute, "taxonomy_term");
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
            var location = Child(place, "location");
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

    [GeneratedRegex(@"^\+?[0-9 ]+$")]
    private static partial Regex PhoneNumber();

    [GeneratedRegex("^(?:[01][0-9]|2[0-3]):[0-5][0-9]$")]
    private static partial Regex Clock();

    [GeneratedRegex("^(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*$")]
    private static partial Regex WeekDays();

    [GeneratedRegex("^(?:[1-5]|-1)(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:[1-5]|-1)(?:MO|TU|WE|TH|FR|SA|SU))*$")]
    private static partial Regex MonthDays();
}
