using System.Text;
using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.Pages;

namespace SupportMap.Tests.Support;

/// <summary>Lines of <c>name: value</c>.</summary>
internal sealed class PlainLines
{
    private readonly StringBuilder _text = new();

    public void Add(string line) => _text.Append(line).Append('\n');

    /// <summary>Nothing at all for a value that is absent or empty.</summary>
    public void Fact(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Add($"{name}: {value}");
        }
    }

    public void Flag(string name, bool isSet)
    {
        if (isSet)
        {
            Add(name);
        }
    }

    public void Ids(string name, IEnumerable<string> ids) => Fact(name, string.Join(", ", ids));

    public void List(IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            Add($"- {item}");
        }
    }

    public void Links(string name, IReadOnlyList<PageLink> links)
    {
        if (links.Count > 0)
        {
            Add($"{name}:");
            List(links.Select(Link));
        }
    }

    public void Groups(IReadOnlyList<ServiceGroup> groups)
    {
        if (groups.Count > 0)
        {
            Add("groups:");
            List(groups.Select(
                group => $"{group.Id} {group.Path} {group.Heading}: {string.Join(", ", group.Services.Select(service => service.Id))}"
                    + $"{(group.Left > 0 ? $" and {group.Left} more" : "")}"));
        }
    }

    public void Sources(IReadOnlyList<Source> sources)
    {
        foreach (var source in sources)
        {
            Fact("source", $"{source.Url} {source.PageDate}".TrimEnd());
        }
    }

    /// <summary>The HTML as it is, then the words without it.</summary>
    public void Text(string name, RichText text)
    {
        if (!text.IsEmpty)
        {
            Add($"{name}:");
            List(text.Html.TrimEnd('\n').Split('\n'));
            Add($"{name} in plain words:");
            List(text.Plain.Split('\n'));
        }
    }

    public void Text(string name, string text)
    {
        Add($"{name}:");
        List(text.TrimEnd('\n').Split('\n'));
    }

    public override string ToString() => _text.ToString();

    private static string Link(PageLink link)
    {
        var count = link.Count is null ? "" : $" ({link.Count})";
        var icon = link.Icon is null ? "" : $" [{link.Icon}]";
        return $"{link.Path} {link.Name}{count}{icon}{(link.Summary is null ? "" : ": " + link.Summary)}";
    }
}
