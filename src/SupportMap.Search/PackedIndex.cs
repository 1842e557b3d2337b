using System.Globalization;

namespace SupportMap.Search;

/// <summary>
/// Writes the packed format that browser/unpack-index.js reads: a line of JSON, then four streams of numbers. DESIGN.md
/// describes it byte by byte. It holds counts, not weights: those follow from counts, lengths and boosts.
/// </summary>
internal static class PackedIndex
{
    private const int FormatVersion = 1;

    public static byte[] Write(SearchIndex index)
    {
        var occurrences = new Occurrences(index);
        var newTerms = new VarintStream();
        var gaps = new VarintStream();
        var masks = new VarintStream();
        var counts = new VarintStream();
        AppendNewTerms(newTerms, index, occurrences);
        for (var term = 0; term < index.Terms.Length; term++)
        {
            AppendPostings(occurrences.Of(term), gaps, masks, counts);
        }

        return [.. Header(index, newTerms, gaps, masks, counts), .. newTerms.Bytes, .. gaps.Bytes, .. masks.Bytes, .. counts.Bytes];
    }

    /// <summary>For each document, how many terms occur in it first. They have the next numbers.</summary>
    private static void AppendNewTerms(VarintStream newTerms, SearchIndex index, Occurrences occurrences)
    {
        var term = 0;
        for (var document = 0; document < index.References.Length; document++)
        {
            var before = term;
            while (term < index.Terms.Length && occurrences.Of(term)[0].Document == document)
            {
                term++;
            }

            newTerms.Append(term - before);
        }
    }

    /// <summary>
    /// For each document of a term: which fields have it and whether any has it more than once; if so, how often each has
    /// it, less one; and how far it is to the next document, 0 after the last.
    /// </summary>
    private static void AppendPostings(ReadOnlySpan<Occurrence> occurrences, VarintStream gaps, VarintStream masks, VarintStream counts)
    {
        while (!occurrences.IsEmpty)
        {
            var document = occurrences[0].Document;
            var fields = 0;
            var isRepeated = false;
            var length = 0;
            for (; length < occurrences.Length && occurrences[length].Document == document; length++)
            {
                fields |= 1 << occurrences[length].Field;
                isRepeated |= occurrences[length].Count > 1;
            }

            masks.Append(fields << 1 | (isRepeated ? 1 : 0));
            for (var i = 0; isRepeated && i < length; i++)
            {
                counts.Append(occurrences[i].Count - 1);
            }

            occurrences = occurrences[length..];
            gaps.Append(occurrences.IsEmpty ? 0 : occurrences[0].Document - document);
        }
    }

    /// <summary>The line of JSON, with its line break.</summary>
    private static byte[] Header(SearchIndex index, params ReadOnlySpan<VarintStream> streams)
    {
        var separator = SeparatorFor(index);
        var json = new JsonBuffer();
        json.Append("{\"format\":"u8);
        json.Append(FormatVersion);
        json.Append(",\"fields\":["u8);
        for (var field = 0; field < index.Fields.Length; field++)
        {
            json.Append(field > 0 ? ",["u8 : "["u8);
            json.Append(index.Fields[field].Name);
            json.Append(","u8);
            json.Append(index.Fields[field].Boost);
            json.Append("]"u8);
        }

        json.Append("],\"boosts\":["u8);
        AppendDocumentBoosts(json, index.DocumentBoosts);
        json.Append("],\"counts\":["u8);
        for (var i = 0; i < streams.Length; i++)
        {
            json.Append(i > 0 ? ","u8 : ""u8);
            json.Append(streams[i].Count);
        }

        json.Append("],\"separator\":"u8);
        json.Append(separator.ToString());
        json.Append(",\"references\":"u8);
        if (IsNumbered(index.References))
        {
            json.Append(index.References.Length);
        }
        else
        {
            json.Append(index.References, separator);
        }

        json.Append(",\"terms\":"u8);
        json.Append(index.Terms, separator);
        json.Append("}\n"u8);
        return json.ToArray();
    }

    /// <summary>Are they n0, n1 and so on? Then their number says as much.</summary>
    private static bool IsNumbered(string[] references) =>
        references.Index().All(each => each.Item == string.Create(CultureInfo.InvariantCulture, $"n{each.Index}"));

    /// <summary>All of them, or nothing when every boost is 1.</summary>
    private static void AppendDocumentBoosts(JsonBuffer json, double[] boosts)
    {
        if (Array.TrueForAll(boosts, boost => boost == 1))
        {
            return;
        }

        for (var i = 0; i < boosts.Length; i++)
        {
            json.Append(i > 0 ? ","u8 : ""u8);
            json.Append(boosts[i]);
        }
    }

    /// <summary>A space, which brotli's dictionary knows as the end of a word, unless a term or reference holds one.</summary>
    private static char SeparatorFor(SearchIndex index)
    {
        var texts = IsNumbered(index.References) ? index.Terms : index.References.Concat(index.Terms);
        if (!texts.Any(text => text.Contains(' ')))
        {
            return ' ';
        }

        var used = texts.SelectMany(text => text).ToHashSet();
        return Enumerable.Range(' ', 0xD7FF - ' ').Select(unit => (char)unit).First(unit => !used.Contains(unit));
    }
}
