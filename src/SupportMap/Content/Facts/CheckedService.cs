using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>A service that was read and checked by itself, with the places that checks between files point at.</summary>
/// <remarks>
/// Its source text is released: in a large directory the texts of all services take far more memory than the services.
/// </remarks>
/// <param name="Service">Holds nothing where a fault was reported.</param>
/// <param name="Status">Null when it could not be read.</param>
internal sealed record CheckedService(Service Service, ServiceStatus? Status)
{
    /// <summary>The place of each phone number, in the order of <see cref="Service.Phones"/>.</summary>
    public required IReadOnlyList<SourceSpan> PhoneSpans { get; init; }

    /// <summary>The names that the file had before.</summary>
    public required IReadOnlyList<FormerName> FormerNames { get; init; }

    /// <summary>Where the service that took its place is named.</summary>
    public required SourceSpan SupersededBySpan { get; init; }

    /// <summary>Where the service is named that answers when this one is shut; empty for none.</summary>
    public required IReadOnlyList<YamlScalar> WhenClosed { get; init; }

    /// <summary>The lists of holidays that it names.</summary>
    public required IReadOnlyList<YamlScalar> Holidays { get; init; }

    public static CheckedService Of(ServiceEntry entry) => new(entry.Service, entry.Status)
    {
        PhoneSpans = entry.PhoneSpans,
        FormerNames = [.. entry.Map.Scalars(ServiceKeys.Formerly).Select(name => new FormerName(name, entry.Service.Id))],
        SupersededBySpan = entry.Map.SpanOf(ServiceKeys.SupersededBy),
        WhenClosed = entry.Map.Scalars(ServiceKeys.WhenClosed),
        Holidays = entry.Map.Scalars(SharedKeys.KeptHolidays),
    };
}
