using System.Buffers;

namespace SupportMap.Search;

/// <summary>Refuses what lunr.js would accept and then get wrong.</summary>
internal static class InputCheck
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    // lunr.js counts lengths in a plain object, which has these from the start, and arrives at weights that are not numbers.
    private static readonly string[] TakenNames =
    [
        "_index", "__proto__", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
        "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf",
    ];

    public static void Fields(IReadOnlyList<SearchField> fields)
    {
        if (fields.Count > SearchIndex.MostFields)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"There are {fields.Count} fields; at most {SearchIndex.MostFields} are allowed."),
                nameof(fields));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, boost) in fields)
        {
            var problem = name switch
            {
                null or "" => "has no name",
                _ when IsAllDigits(name) => "is all digits: JavaScript would put it before the others",
                _ when name.Contains('/', StringComparison.Ordinal) => "has a \"/\", which lunr.js uses to part field and reference",
                _ when TakenNames.Contains(name, StringComparer.Ordinal) => "has a name that lunr.js uses itself",
                _ when !seen.Add(name) => "is named twice",
                _ => BoostProblem(boost),
            };
            Refuse($"Field \"{name}\"", problem, nameof(fields));
        }
    }

    public static void Documents(IReadOnlyList<SearchDocument> documents, int fieldCount)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            var reference = document.Reference;
            var problem = reference switch
            {
                null or "" => "has no reference",
                _ when IsAllDigits(reference) => "is all digits: JavaScript would put it before the others",
                _ when !seen.Add(reference) => "is there twice",
                _ when document.Values.Count != fieldCount =>
                    FormattableString.Invariant($"has {document.Values.Count} values for {fieldCount} fields"),
                _ => BoostProblem(document.Boost),
            };
            Refuse($"Document \"{reference}\"", problem, nameof(documents));
        }
    }

    private static bool IsAllDigits(string name) => !name.AsSpan().ContainsAnyExcept(Digits);

    private static string? BoostProblem(double boost) => boost is > 0 and <= SearchIndex.HighestBoost
        ? null
        : FormattableString.Invariant($"has the boost {boost}, which is not above 0 and at most {SearchIndex.HighestBoost}");

    private static void Refuse(string subject, string? problem, string parameter)
    {
        if (problem is not null)
        {
            throw new ArgumentException($"{subject} {problem}.", parameter);
        }
    }
}
