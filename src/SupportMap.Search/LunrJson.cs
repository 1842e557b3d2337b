namespace SupportMap.Search;

/// <summary>Writes an index as lunr.js 2.3.9 serialises its own, in the same order to the last key.</summary>
internal static class LunrJson
{
    public static byte[] Write(SearchIndex index)
    {
        var postings = index.Postings();
        var json = new JsonBuffer();
        json.Append("{\"version\":\"2.3.9\",\"fields\":["u8);
        for (var field = 0; field < index.Fields.Length; field++)
        {
            AppendComma(json, field);
            json.Append(index.Fields[field].Name);
        }

        json.Append("],\"fieldVectors\":["u8);
        AppendFieldVectors(json, index, index.Weigh(postings));
        json.Append("],\"invertedIndex\":["u8);
        AppendInvertedIndex(json, index, postings);
        json.Append("],\"pipeline\":[\"stemmer\"]}"u8);
        return json.ToArray();
    }

    /// <summary>["field/reference",[term number,weight, ...]], one a document and field, empty ones too.</summary>
    private static void AppendFieldVectors(JsonBuffer json, SearchIndex index, TermWeights weights)
    {
        for (var document = 0; document < index.References.Length; document++)
        {
            for (var field = 0; field < index.Fields.Length; field++)
            {
                AppendComma(json, document + field);
                json.Append("["u8);
                json.Append(index.Fields[field].Name + "/" + index.References[document]);
                json.Append(",["u8);
                AppendVector(json, index, weights, document, field);
                json.Append("]]"u8);
            }
        }
    }

    private static void AppendVector(JsonBuffer json, SearchIndex index, TermWeights weights, int document, int field)
    {
        var (length, terms, counts) = index.TermsOf(document, field);
        var fieldBoost = index.Fields[field].Boost;
        var documentBoost = index.DocumentBoosts[document];
        for (var i = 0; i < terms.Length; i++)
        {
            AppendComma(json, i);
            json.Append(terms[i]);
            json.Append(","u8);
            json.Append(weights.Of(terms[i], counts[i], field, length, fieldBoost, documentBoost));
        }
    }

    /// <summary>["term",{"_index":number,"field":{"reference":{}, ...}, ...}], sorted by UTF-16 units.</summary>
    private static void AppendInvertedIndex(JsonBuffer json, SearchIndex index, Postings postings)
    {
        var fieldKeys = index.Fields.Select(field => Key(","u8, field.Name, ":{"u8)).ToArray();
        var documentKeys = index.References.Select(reference => Key(""u8, reference, ":{}"u8)).ToArray();
        var sorted = new int[index.Terms.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = i;
        }

        Array.Sort((string[])index.Terms.Clone(), sorted, StringComparer.Ordinal);
        for (var i = 0; i < sorted.Length; i++)
        {
            AppendComma(json, i);
            json.Append("["u8);
            json.Append(index.Terms[sorted[i]]);
            json.Append(",{\"_index\":"u8);
            json.Append(sorted[i]);
            for (var field = 0; field < fieldKeys.Length; field++)
            {
                json.Append(fieldKeys[field]);
                AppendDocuments(json, postings.Of(sorted[i], field), documentKeys);
                json.Append("}"u8);
            }

            json.Append("}]"u8);
        }
    }

    private static void AppendDocuments(JsonBuffer json, ReadOnlySpan<int> documents, byte[][] documentKeys)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            AppendComma(json, i);
            json.Append(documentKeys[documents[i]]);
        }
    }

    private static void AppendComma(JsonBuffer json, int position)
    {
        if (position > 0)
        {
            json.Append(","u8);
        }
    }

    private static byte[] Key(ReadOnlySpan<byte> before, string name, ReadOnlySpan<byte> after)
    {
        var json = new JsonBuffer();
        json.Append(before);
        json.Append(name);
        json.Append(after);
        return json.ToArray();
    }
}
