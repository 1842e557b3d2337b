using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.Pages;
using SupportMap.Tests.Pages;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Listings;

/// <summary>What stands under “Others that may help”.</summary>
public class SimilarServicesTests
{
    private const int Most = 4;

    private static readonly Catalogue Real = RealInput.Site.Catalogue!;

    [Fact]
    public void They_help_with_the_same_need_near_by_and_the_most_alike_come_first()
    {
        var listing = new Listing(Real);
        var faults = new List<string>();
        foreach (var service in Real.Published.Concat(Real.Closed))
        {
            var similar = string.Join(", ", listing.Similar(service, Most).Select(other => other.Id));
            var expected = string.Join(", ", Plainly(service, listing).Select(other => other.Id));
            if (similar != expected)
            {
                faults.Add($"{service.Id}: {similar} instead of {expected}");
            }
        }

        Faults.None(faults);
        Assert.Contains(Real.Published, service => service.Areas.Count > 1 && listing.Similar(service, Most).Count == Most);
        Assert.Contains(Real.Published, service => service.Towns.Count > 1 && listing.Similar(service, Most).Count == Most);
    }

    // By looking at every service for each.
    private static IEnumerable<Service> Plainly(Service service, Listing listing) => Real.Published
        .Where(
            other => other.Id != service.Id && other.Needs.Contains(service.MainNeed)
                && service.Areas.Any(area => Listing.Serves(other, area)))
        .OrderBy(other => other.MainNeed.Id != service.MainNeed.Id)
        .ThenBy(other => !other.Towns.Intersect(service.Towns).Any())
        .ThenBy(listing.Width)
        .Take(Most);
}
