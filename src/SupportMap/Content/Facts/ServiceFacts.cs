using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;
using Row = SupportMap.Content.Facts.FactRow<SupportMap.Content.Model.Service>;

namespace SupportMap.Content.Facts;

/// <summary>
/// Every fact that a service may have, in the standard order. The reader, the editors' schema, the columns of tables,
/// <c>services.json</c>, the index, the questions about a new service, the confirmation sheets and the list of changes follow from it.
/// </summary>
public static class ServiceFacts
{
    private const string NoneKnown = "none known";
    private const string Ask = "ask";

    public static IReadOnlyList<Row> All { get; } =
    [
        Row.Text(SharedKeys.Name with { About = "the name people would say", Example = "Elmton Foodbank", Form = new TextForm(80) },
            (service, text) => service with { Name = text ?? "" }, service => service.Name)
            with { Question = "What is the service called?", Label = "Name", Search = "name" },
        new Row(new Key("organisation", "who runs it: the name of a file in organisations, without .yaml", "elmton-foodbank", true)
        {
            Form = new IdForm(),
            Aliases = "organization org provider run-by agency",
        })
        {
            Read = (source, key, service) =>
                source.Map.Value(key, source.Vocabulary.Organisations.Parse, Codes.UnknownReference) is { } organisation
                    ? service with { Organisation = organisation }
                    : service,
            Write = service => new TextFact(service.Organisation.Id),
            Question = "Who runs it?",
        },
        Row.Text(
            SharedKeys.Summary with
            {
                About = "one sentence, under 140 characters: what you get",
                Example = "Food for three days, for you and your family.",
            },
            (service, text) => service with { Summary = text ?? "" }, service => service.Summary)
            with { Question = "What do you get there? One sentence, under 140 characters.", Label = "What people get", Search = "summary" },
        Row.Ids(
            SharedKeys.Needs with
            {
                About = "what it helps with, the main thing first: ids from needs.yaml",
                Example = "[food-and-clothes]",
            },
            vocabulary => vocabulary.Needs,
            (service, needs) => service with { Needs = needs }, service => service.Needs.Select(need => need.Id))
            with { Question = "What is the main thing it helps with?", Label = "Kinds of help" },
        Row.Ids(
            new Key("areas", "where people can use it: ids from areas.yaml", "[east]", true)
            {
                Form = new ListForm(new IdForm("areas.yaml")),
                Aliases = "region area council",
            },
            vocabulary => vocabulary.Areas,
            (service, areas) => service with { Areas = areas }, service => service.Areas.Select(area => area.Id))
            with { Question = "Where can people use it?", Label = "Areas" },
        Row.List(
            SharedKeys.Towns with
            {
                About = "where it is, or visits: names from areas.yaml",
                Example = "[Elmton, Oakham]",
                Form = new ListForm(new TextForm(80)),
            },
            (source, key) => source.Map.List(key, SharedReaders.Word, Codes.ValueTooLong),
            (service, towns) => service with { Towns = towns }, service => service.Towns)
            with { Question = "In which towns is it? None when it is everywhere.", Label = "Towns", Search = "towns" },
        Row.List(
            SharedKeys.When with { About = "at which points it helps: ids from stages.yaml; all when left out", Example = "[day, week]" },
            (source, key) => source.Map.List(key, source.Vocabulary.Stages.Parse, Codes.UnknownReference) is { Count: > 0 } stages
                ? stages
                : source.Vocabulary.Stages.Items,
            (service, stages) => service with { When = stages }, service => service.When.Select(stage => stage.Id))
            with { Question = "At which points does it help? None means at all of them.", Label = "When it helps" },

        Row.Ids(SharedKeys.For with { About = "whom it is for: ids from audiences.yaml", IsRequired = true },
            vocabulary => vocabulary.Audiences,
            (service, audiences) => service with { For = audiences }, service => service.For.Select(audience => audience.Id))
            with { Question = "Whom is it for?", Label = "Who it is for" },
        new Row(new Key("ages", "youngest and oldest age", "{ min: 16, max: 25 }")
        {
            Form = ServiceGroups.AgesForm,
            Aliases = "age age-range",
        })
        {
            Read = (source, key, service) => service with { Ages = ServiceGroups.Ages(source.Map.Map(key, "an age range")) },
            Write = service => ServiceGroups.Write(service.Ages),
        },
        Row.Text(
            new Key("not-for", "whom it turns away, in plain words; or none known; or ask", NoneKnown, true)
            {
                Form = new TextForm(400),
                Aliases = "eligibility criteria exclusions",
            },
            (service, text) => service with { NotFor = text is NoneKnown or Ask ? null : text, NotForAsk = text == Ask },
            service => service.NotForAsk ? Ask : service.NotFor ?? NoneKnown)
            with { Question = "Whom does it turn away? Write “none known”, or “ask”, when you cannot say.", Label = "Who it is not for" },

        Row.Words(new Key("access", "how people reach it", "[phone, walk-in]", true),
            Choices.AccessWays, (service, ways) => service with { Access = ways }, service => service.Access)
            with { Question = "How do people reach it?", Label = "How people reach you" },
        Row.Words(new Key("refer-by", "who can refer people", "[gp, social-worker]") { Aliases = "referral referrals" },
            Choices.Referrers, (service, referrers) => service with { ReferBy = referrers }, service => service.ReferBy)
            with { Question = "Who can refer people?" },
        Row.Text(new Key("first-step", "the first thing to do", "Phone and say you need food today.", true) { Form = new TextForm(400) },
            (service, text) => service with { FirstStep = text ?? "" }, service => service.FirstStep)
            with { Question = "What is the first thing to do?", Label = "First step", Search = "text" },
        Row.Text(new Key("what-happens", "what happens next", "You get a parcel the same day.") { Form = new TextForm(600) },
            (service, text) => service with { WhatHappens = text }, service => service.WhatHappens)
            with { Question = "And what happens then?", Label = "What happens then", Search = "text" },
        Row.Text(SharedKeys.WhatToSay, (service, text) => service with { WhatToSay = text }, service => service.WhatToSay),
        Row.Text(new Key("bring", "what to bring", "A bag to carry food in.") { Form = new TextForm(400) },
            (service, text) => service with { Bring = text }, service => service.Bring)
            with { Question = "What should people bring?", Label = "What to bring", Search = "text" },
        Row.Word(new Key("needs-id", "do you need proof of who you are: yes, no or ask", "no"),
            Choices.Answers, (service, answer) => service with { NeedsId = answer ?? Answer.Ask }, service => service.NeedsId)
            with { Question = "Do people need proof of who they are?", Label = "Do people need ID?" },
        Row.Word(new Key("needs-address", "do you need an address: yes, no or ask", "no"),
            Choices.Answers, (service, answer) => service with { NeedsAddress = answer ?? Answer.Ask }, service => service.NeedsAddress)
            with { Question = "Do people need an address?", Label = "Do people need an address?" },
        new Row(new Key(
            "from-prison", "what works from inside", "{ phone: ask, letter: yes, visits: [elm-house], refer-weeks-before: 8 }")
        {
            Form = ServiceGroups.InsideForm,
        })
        {
            Read = (source, key, service) => service with
            {
                FromPrison = ServiceGroups.FromPrison(source.Map.Map(key, "“from-prison”"), source.Vocabulary),
            },
            Write = service => ServiceGroups.Write(service.FromPrison),
        },

        new Row(new Key("phones", "numbers, the best one first", "[{ number: 01632 960123, label: Office }]")
        {
            Form = ServiceGroups.PhonesForm,
            Aliases = "phone telephone tel mobile phone-number telephones contact landline",
        })
        {
            Read = (source, key, service) => service with { Phones = ServiceGroups.Phones(source, key) },
            Write = service => ServiceGroups.Write(service.Phones),
            Cell = "01632 960123; label: Office | 01632 960124; label: Evenings; cost: free; hours: mon-thu: 17:00-20:00 + fri: closed",
            IsCompared = false,
            Question = "Phone number? For example: 01632 960123; label: Office",
            Label = "Phone numbers",
        },
        Row.Value(
            new Key("email", "one address", "help@example.org") { Form = SharedKeys.EmailForm, Aliases = "mail e-mail email-address" },
            EmailAddress.Parse, Codes.BadEmail, (service, email) => service with { Email = email }, service => service.Email)
            with { Question = "Email address?", Label = "Email" },
        Row.Url(SharedKeys.Website with { About = "the service's own page" },
            (service, url) => service with { Website = url }, service => service.Website) with { Question = "Website?", Label = "Website" },
        new Row(new Key("links", "other useful pages", "[{ url: https://www.example.org/form, label: Apply online }]")
        {
            Form = ServiceGroups.LinksForm,
            Aliases = "link",
        })
        {
            Read = (source, key, service) => service with
            {
                Links = [.. source.Map.Maps(key, "a link").Select(link => SharedReaders.Link(link, source.Bag)).OfType<Link>()],
            },
            Write = service => ServiceGroups.Write(service.Links),
            Cell = "https://www.example.org/form; label: Apply online",
        },
        new Row(new Key(
            "address", "where to go; or the word confidential", "{ lines: [1 High Street], town: Elmton, postcode: AB10 1AB }")
        {
            Form = ServiceGroups.AddressForm,
        })
        {
            Read = (source, key, service) =>
            {
                var (address, isConfidential) = AddressReader.Read(source.Map, key, source.Bag);
                return service with { Address = address, AddressIsConfidential = isConfidential };
            },
            Write = service => ServiceGroups.Write(service.Address, service.AddressIsConfidential),
            Question = "Number and street? Leave out a place that must stay secret.",
            Label = "Address",
        },

        new Row(new Key("hours", "when it is open", "{ mon-thu: 9:00-17:00, fri: 9:00-16:30 }")
        {
            Form = new HoursForm(),
            Aliases = "opening-hours opening-times open times opening open-hours",
            Beside = "bank-holidays",
        })
        {
            Read = (source, key, service) => service with
            {
                Hours = source.Map.Map(key, "opening hours") is { } map ? ScheduleReader.Read(map, source.Bag) : null,
            },
            Write = service => ServiceGroups.Write(service.Hours),
            Cell = "mon-thu: 9:00-17:00 | fri: 9:00-12:30",
            Question = "When is it open? For example: mon-thu: 9:00-17:00 | fri: 9:00-12:30",
            Label = "Opening times",
        },
        Row.Word(new Key("bank-holidays", "closed, open, ask or 24 hours; needed with hours", "closed") { Beside = "hours" },
            Choices.BankHolidayRules, (service, rule) => service with { BankHolidays = rule }, service => service.BankHolidays)
            with { Question = "And on bank holidays?" },
        Row.List(SharedKeys.KeptHolidays with { About = $"{SharedKeys.KeptHolidays.About}; those of its organisation when left out" },
            (source, key) => source.Named(key, source.Holidays),
            (service, ids) => service with { Holidays = ids }, service => service.Holidays),
        Row.List(
            new Key("closed-dates", "days when it is shut", "[2026-12-24 to 2027-01-05]")
            {
                Form = new ListForm(new TextForm(40, SharedKeys.DayShape + "( to [0-9]{4}-[0-9]{2}-[0-9]{2})?$")),
            },
            (source, key) => source.Map.List(key, Dates.ParseRange, Codes.BadDate),
            (service, ranges) => service with { ClosedDates = ranges }, service => service.ClosedDates.Select(Dates.WriteRange)),
        Row.Value(
            new Key("when-closed", "the id of the service to turn to when this one is shut; by its needs when left out", "night-line")
            {
                Form = new IdForm(),
            },
            Ids.Parse, Codes.BadId, (service, id) => service with { WhenClosed = id }, service => service.WhenClosed),
        new Row(new Key("cost", "free, or what it costs", "free") { Aliases = "price fee charges fees" })
        {
            Read = (source, key, service) => service with { Cost = source.Text.Words(key, Price.Parse, Codes.BadPrice) },
            Write = service => TextFact.Of(service.Cost),
            Question = "What does it cost? For example: free",
            Label = "Cost",
        },
        Row.Text(new Key("languages", "languages and interpreters", "Interpreter on request") { Aliases = "language" },
            (service, text) => service with { Languages = text }, service => service.Languages)
            with { Label = "Languages", Search = "text" },
        Row.Text(
            new Key("accessibility", "help with access", "Step-free door")
            {
                Form = new TextForm(400),
                Aliases = "access-needs disabled-access",
            },
            (service, text) => service with { Accessibility = text }, service => service.Accessibility)
            with { Label = "Getting in", Search = "text" },

        Row.Group(NoticeFacts.Notice, "a notice", NoticeFacts.OfNotice, Notice.None, (service, notice) => service with { Notice = notice })
            with { Write = service => NoticeFacts.Write(service.Notice) },
        Row.Group(NoticeFacts.TakingOn, "whether it takes people on", NoticeFacts.OfTakingOn, TakingOn.Unknown,
            (service, taking) => service with { TakingOn = taking })
            with { Write = service => NoticeFacts.Write(service.TakingOn), Label = "Are you taking people on?" },
        Row.Word(new Key("urgent", "true when someone in danger, or with nowhere to sleep tonight, needs it", "true"),
            Choices.TrueOrFalse, (service, isUrgent) => service with { Urgent = isUrgent ?? false }, service => service.Urgent),
        Row.Word(new Key("sensitive", "true for abuse and sexual violence", "true"),
            Choices.TrueOrFalse, (service, isSensitive) => service with { Sensitive = isSensitive ?? false }, service => service.Sensitive),
        Row.List(
            new Key("keywords", "other words people may type", "[parcel, hungry]")
            {
                Form = new ListForm(new TextForm(80)),
                Aliases = "tags tag keyword",
            },
            (source, key) => source.Map.Words(key),
            (service, words) => service with { Keywords = words }, service => service.Keywords) with { Search = "keywords" },
        new Row(new Key("status", "published, draft or closed", "published", true) { Form = WordForm.Of(Choices.Statuses) })
        {
            Read = (source, key, service) =>
            {
                source.Status = source.Map.Struct(key, Choices.Statuses.Parse, Codes.BadChoice);
                return service with { Status = source.Status ?? ServiceStatus.Draft };
            },
            Write = service => new TextFact(Choices.Statuses.Write(service.Status)),
            IsRequiredInTables = false,
            IsCompared = false,
            Question = "Show it to the public? A draft is seen by nobody.",
        },
        Row.List(SharedKeys.Formerly with { Example = "[old-foodbank]" },
            (source, key) => source.Map.List(key, Ids.Parse, Codes.BadId),
            (service, ids) => service with { Formerly = ids }, service => service.Formerly) with { IsCompared = false },
        Row.Day(new Key("closed-on", "the day it ended, with status: closed", "2026-03-31"),
            (service, day) => service with { ClosedOn = day }, service => service.ClosedOn),
        Row.Value(new Key("superseded-by", "the id of the service that took its place", "new-foodbank") { Form = new IdForm() },
            Ids.Parse, Codes.BadId, (service, id) => service with { SupersededBy = id }, service => service.SupersededBy),
        Row.Day(
            new Key("checked", "the day somebody asked the service; leave out when nobody has", "2026-11-02")
            {
                Aliases = "last-checked verified",
                Beside = "checked-how",
            },
            (service, _) => service, service => service.Confirmation?.On) with
        {
            // It is read with the next one: one says nothing without the other.
            Read = (_, _, service) => service,
        },
        Row.Word(new Key("checked-how", "phoned, visited or confirmed-by-service", "phoned") { Beside = "checked" },
            Choices.CheckedHow, (service, _) => service, service => service.Confirmation?.How) with
        {
            Read = (source, _, service) => service with
            {
                Confirmation = ServiceGroups.Confirmation(source.Map, ServiceKeys.Checked, ServiceKeys.CheckedHow),
            },
        },
        new Row(SharedKeys.Sources)
        {
            Read = (source, key, service) => service with { Sources = ServiceGroups.Sources(source, key) },
            Write = service => ServiceGroups.Write(service.Sources),
            Cell = "https://www.example.org/; page-date: 2026-03",
            Question = "Which public page do these facts come from? For example: https://www.example.org/contact; page-date: 2026-03",
        },
        new Row(SharedKeys.Details)
        {
            Read = (source, key, service) => service with { Details = source.Text.Details(key, MarkdownText.MaxEntryLength) },
            Write = service => TextFact.Of(service.Details.Markdown),
            Plain = service => service.Details.Plain,
            Label = "More about it",
            Search = "text",
        },
    ];
}
