using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Do the files refer to things that are there?</summary>
internal static class ReferenceChecks
{
    /// <summary>Reports services that are named in their own stead when they are shut.</summary>
    public static void CheckNextServices(IReadOnlyList<CheckedService> services, DiagnosticBag bag)
    {
        foreach (var name in services.SelectMany(entry => entry.WhenClosed.Where(name => name.Text == entry.Service.Id)))
        {
            bag.Add(
                Codes.UnknownReference,
                name.Span,
                "a service cannot answer when it is shut itself",
                "write the id of the service to turn to then, or delete the line");
        }
    }

    /// <summary>Warns of published services that have the same name, organisation and first number: one of them is a copy.</summary>
    public static void CheckTwins(IReadOnlyList<CheckedService> services, DiagnosticBag bag)
    {
        foreach (var twins in services
            .Where(entry => entry.Status == ServiceStatus.Published && entry.PhoneSpans.Count > 0 && Ids.Parse(entry.Service.Id).IsGood)
            .GroupBy(
                entry => (entry.Service.Name.ToUpperInvariant(), entry.Service.Organisation.Id, entry.Service.Phones[0].Number.Dial)))
        {
            foreach (var twin in twins.Skip(1))
            {
                bag.Add(
                    Codes.Twins,
                    twin.PhoneSpans[0],
                    $"this says the same as {twins.First().Service.File}: name, organisation and number",
                    "keep one of them; if they are two services, give each a name that tells them apart");
            }
        }
    }

    /// <summary>Reports ids that lists and guides name and that are not published services.</summary>
    public static void CheckServices(
        IReadOnlyList<YamlScalar> named, IReadOnlyList<CheckedService> services, InputSet input, DiagnosticBag bag)
    {
        var byId = services.ToDictionary(entry => entry.Service.Id, StringComparer.Ordinal);
        var published = services.Where(entry => entry.Status == ServiceStatus.Published)
            .Select(entry => entry.Service.Id)
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var name in named.Where(name => Ids.Parse(name.Text).IsGood))
        {
            var entry = byId.GetValueOrDefault(name.Text);
            // A file that could not be read may be a published service.
            var mayBe = entry is null ? input.Has("services", name.Text) : entry.Status is null or ServiceStatus.Published;
            if (!mayBe)
            {
                var message = entry is null
                    ? $"there is no service “{name.Text}”"
                    : $"the service “{name.Text}” is not published: its status is {entry.Status!.Value.ToString().ToLowerInvariant()}";
                Report(name, message, "look in the folder services for the right one, or remove it", entry is null ? published : [], bag);
            }
        }
    }

    /// <summary>Reports services that others are said to have taken the place of, when these are not there for all to see.</summary>
    public static void CheckSuccessors(IReadOnlyList<CheckedService> services, InputSet input, DiagnosticBag bag)
    {
        var byId = services.ToDictionary(entry => entry.Service.Id, StringComparer.Ordinal);
        foreach (var entry in services)
        {
            if (entry.Service.SupersededBy is not { } next)
            {
                continue;
            }

            var follower = byId.GetValueOrDefault(next);
            if (next == entry.Service.Id)
            {
                bag.Add(
                    Codes.UnknownReference,
                    entry.SupersededBySpan,
                    "a service cannot replace itself",
                    "write the id of the service that replaced it, or delete the line");
            }
            else if (follower is null ? !input.Has("services", next) : follower.Status == ServiceStatus.Draft)
            {
                var near = Nearest.To(
                    next,
                    services.Where(other => other.Status == ServiceStatus.Published && other != entry).Select(other => other.Service.Id));
                bag.Add(
                    Codes.UnknownReference,
                    entry.SupersededBySpan,
                    follower is null ? $"there is no service “{next}”" : $"“{next}” is a draft, which is not on the site",
                    near is null || near == next
                        ? "write the id of the service that replaced it, or delete the line"
                        : $"did you mean “{near}”?");
            }
        }
    }

    /// <summary>Reports ids that lists name and that are not guides.</summary>
    public static void CheckGuides(IReadOnlyList<YamlScalar> named, IReadOnlyList<GuideEntry> guides, InputSet input, DiagnosticBag bag)
    {
        foreach (var name in named.Where(name => Ids.Parse(name.Text).IsGood && !input.Has("guides", name.Text)))
        {
            Report(
                name,
                $"there is no guide “{name.Text}”",
                "look in the folder guides for the right one, or delete the line",
                guides.Select(entry => entry.Guide.Id),
                bag);
        }
    }

    /// <summary>Reports ids that the site's settings name and that are not in a list, such as that of audiences.</summary>
    public static void CheckNames<T>(IReadOnlyList<YamlScalar> named, Lookup<T> list, DiagnosticBag bag)
        where T : class
    {
        foreach (var name in named)
        {
            if (list.Parse(name.Text) is { Message: { } message, Help: { } help })
            {
                bag.Add(Codes.UnknownReference, name.Span, message, help);
            }
        }
    }

    /// <summary>Reports lists of holidays that are named and that are not there.</summary>
    public static void CheckHolidays(
        IReadOnlyList<YamlScalar> named, IReadOnlyList<HolidayList> lists, InputSet input, DiagnosticBag bag)
    {
        foreach (var name in named.Where(name => Ids.Parse(name.Text).IsGood && !input.Has("holidays", name.Text)))
        {
            Report(
                name,
                $"there is no list of holidays “{name.Text}”",
                "look in the folder holidays for the right one",
                lists.Select(list => list.Id),
                bag);
        }
    }

    /// <summary>Reports several lists of holidays of which the site names none.</summary>
    public static void CheckMeaning(
        IReadOnlyList<YamlScalar> named, SiteSettings? site, IReadOnlyList<HolidayList> lists, InputSet input, DiagnosticBag bag)
    {
        if (site is not null && named.Count == 0 && lists.Count > 1)
        {
            bag.Add(
                Codes.NeedsAnother,
                input.List("site.yaml")!.Start,
                $"there are {lists.Count} lists of holidays, and nothing says which of them services mean by “bank-holidays”",
                $"add bank-holidays: with one of {string.Join(", ", lists.Select(list => list.Id))}");
        }
    }

    /// <summary>Warns of organisations that run nothing.</summary>
    public static void CheckOrphans(IReadOnlyList<CheckedService> services, InputSet input, Vocabulary vocabulary, DiagnosticBag bag)
    {
        var used = services.Select(entry => entry.Service.Organisation.Id).ToHashSet(StringComparer.Ordinal);
        if (services.Count < input.In("services").Count || !input.IsWhole("services") || used.Contains(""))
        {
            // One that could not be read may be run by any of them.
            return;
        }

        foreach (var file in input.In("organisations")
            .Where(file => vocabulary.Organisations.Find(file.Id) is not null && !used.Contains(file.Id)))
        {
            bag.Add(
                Codes.Orphan,
                file.Start,
                $"no service names “{file.Id}” as its organisation",
                "delete the file, or add a service that it runs");
        }
    }

    private static void Report(YamlScalar name, string message, string help, IEnumerable<string> known, DiagnosticBag bag) =>
        bag.Add(Codes.UnknownReference, name.Span, message, Nearest.To(name.Text, known) is { } near ? $"did you mean “{near}”?" : help);
}
