using SupportMap.Diagnostics;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests;

/// <summary>The entries in input/, and the site they make.</summary>
public class RealInputTests
{
    [Fact]
    public void It_holds_nothing_to_mend_or_to_warn_of_without_an_answer() =>
        Assert.Equal("", DiagnosticPrinter.Plain(
        [
            .. RealInput.Site.Diagnostics.Where(
                found => found.IsError || !AnsweredWarning.Is(found.Span.File, found.Span.Line, found.Code.Id)),
        ]));

    [Fact]
    public void At_least_thirty_services_are_published() =>
        Assert.InRange(RealInput.Site.Catalogue!.Published.Count, 30, int.MaxValue);

    [Fact]
    public void Every_need_has_a_service() =>
        Faults.None(RealInput.Site.Catalogue!.Needs
            .Where(need => !RealInput.Site.Catalogue.Published.Any(service => service.Needs.Contains(need)))
            .Select(need => $"nothing helps with {need.Id}"));

    // Not only from further away: for the area itself, a part of it, or the local area that it is a part of.
    [Fact]
    public void Every_local_area_has_services_near() =>
        Faults.None(RealInput.Site.Catalogue!.Areas
            .Where(
                area => area.IsLocal
                    && !RealInput.Site.Catalogue.Published.Any(
                        service => service.Areas.Any(own => own.IsLocal && (own.Contains(area) || area.Contains(own)))))
            .Select(area => $"no local service is for {area.Id}"));

    [Fact]
    public void Every_stage_has_a_service() =>
        Faults.None(RealInput.Site.Catalogue!.Stages
            .Where(stage => !RealInput.Site.Catalogue.Published.Any(service => service.When.Contains(stage)))
            .Select(stage => $"nothing helps at {stage.Id}"));

    [Fact]
    public void Every_service_says_where_its_facts_come_from() =>
        Faults.None(RealInput.Site.Catalogue!.Published.Where(service => service.Sources.Count == 0).Select(service => service.File));

    [Fact]
    public void Every_page_is_sound() =>
        Faults.None(SiteChecks.Faults(RealInput.Site.Files!, RealInput.Site.Catalogue!.Site.BaseUrl));

    [Fact]
    public void Every_page_has_an_address_of_its_own() =>
        Faults.None(
            RealInput.Site.Files!.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key));
}
