namespace SupportMap.Browser.Tests.Support;

/// <summary>One page of the real site for each kind of page, and for each state in which a kind looks different.</summary>
internal static class PageKinds
{
    public static TheoryData<string, string> All { get; } = new()
    {
        { "home", "/" },
        { "find", "/find/" },
        { "find with results", "/find/?q=homeless+kilmarnock" },
        { "find with nothing found", "/find/?q=xyzzy" },
        { "index", "/needs/" },
        { "need", "/needs/a-place-to-stay/" },
        { "need in area", "/needs/a-place-to-stay/east-ayrshire/" },
        { "area", "/areas/east-ayrshire/" },
        { "stage", "/when/day/" },
        { "service", "/services/ea-council-homelessness-housing-options/" },
        { "service with hours at an address", "/services/ayrshire-housing/" },
        { "sensitive service", "/services/rape-crisis-scotland/" },
        { "closed service", "/services/new-routes/" },
        { "organisation", "/organisations/east-ayrshire-council/" },
        { "sheets for a partner", "/partners/shelter-scotland/" },
        { "urgent", "/urgent/" },
        { "right now", "/now/" },
        { "right now, one need", "/now/food-and-clothes/" },
        { "right now, one need in one area", "/now/a-place-to-stay/north-ayrshire/" },
        { "short answers", "/answers/" },
        { "places", "/places/foodbank-points/" },
        { "guide", "/guides/getting-id/" },
        { "text", "/privacy/" },
        { "map", "/map/" },
        { "coverage", "/coverage/" },
        { "packs", "/packs/" },
        { "pack made to measure", "/packs/?area=south-ayrshire&town=Girvan&for=women&for=under-26" },
        { "pack", "/packs/east-ayrshire/" },
        { "discreet pack", "/packs/east-ayrshire/discreet/" },
        { "every service", "/services/" },
        { "my list", "/my-list/" },
        { "a list that was shared", "/my-list/#samaritans,nhs-24,new-routes" },
        { "report", "/report/" },
        { "thanks for a report", "/report/thanks/" },
        { "no signal", "/offline/" },
        { "embed", "/embed/" },
        { "open data", "/data/" },
        { "not found", "/404.html" },
    };
}
