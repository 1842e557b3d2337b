using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.OpenData.Tables;
using SupportMap.Pages;

namespace SupportMap.Tests.Support;

/// <summary>The facts of one service as text.</summary>
internal static class PlainService
{
    public static void Write(ServicePage page, PlainLines lines)
    {
        var service = page.Service;
        lines.Fact("freshness", $"{page.Freshness}");
        lines.Fact("file", service.File);
        lines.Fact("run by", $"{service.Organisation.Path} {service.Organisation.Name}");
        Facts(service, ServiceFacts.All, lines);
        lines.Ids("dials", service.Phones.Select(phone => phone.Number.Dial));
        lines.Text("details", service.Details);
        lines.Fact("replaced by", page.ReplacedBy?.Id);
        lines.Ids("similar", page.Similar.Select(other => other.Id));
    }

    /// <summary>What the service says, by the names of columns. Long texts are left out.</summary>
    public static void Facts(Service service, IEnumerable<FactRow<Service>> facts, PlainLines lines)
    {
        foreach (var column in facts.Where(fact => fact.Plain is null).SelectMany(Columns.Of))
        {
            lines.Fact(column.Name, column.Get(service) is var cell && cell == "false" ? null : cell);
        }
    }
}
