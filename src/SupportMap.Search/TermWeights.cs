namespace SupportMap.Search;

/// <summary>
/// The weight of a term in a document's field: Okapi BM25 with k1 = 1.2 and b = 0.75, the inverse document frequency as
/// lunr.js has it, boosts multiplied in, rounded to thousandths. Every operation stands in the order of lunr.js, so that
/// the last bit agrees.
/// </summary>
internal sealed class TermWeights
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly double[] inverseFrequencies;
    private readonly double[] averageLengths;

    /// <param name="fieldCount">The number of fields.</param>
    /// <param name="termCount">The number of terms.</param>
    /// <param name="fieldTerms">One a document and field: document by document, within it field by field.</param>
    /// <param name="postings">The same turned round.</param>
    public TermWeights(int fieldCount, int termCount, FieldTerms[] fieldTerms, Postings postings)
    {
        var documentCount = fieldCount == 0 ? 0 : fieldTerms.Length / fieldCount;
        averageLengths = new double[fieldCount];
        for (var i = 0; i < fieldTerms.Length; i++)
        {
            averageLengths[i % fieldCount] += fieldTerms[i].Length;
        }

        for (var field = 0; field < fieldCount; field++)
        {
            // A document without the field counts as one of length 0.
            averageLengths[field] /= documentCount;
        }

        inverseFrequencies = new double[termCount];
        for (var term = 0; term < termCount; term++)
        {
            inverseFrequencies[term] = InverseFrequency(postings.CountOf(term), documentCount);
        }
    }

    public double Of(int term, int count, int field, int fieldLength, double fieldBoost, double documentBoost)
    {
        var weight = inverseFrequencies[term] * ((K1 + 1) * count)
            / (K1 * (1 - B + B * (fieldLength / averageLengths[field])) + count);
        weight *= fieldBoost;
        weight *= documentBoost;
        return RoundHalfUp(weight * 1000) / 1000;
    }

    // A term can stand in more fields than there are documents: hence the absolute value.
    private static double InverseFrequency(int fieldsWithTerm, int documentCount) =>
        Math.Log(1 + Math.Abs((documentCount - fieldsWithTerm + 0.5) / (fieldsWithTerm + 0.5)));

    /// <summary>Math.round of JavaScript for positive numbers. Adding a half before the floor would be wrong below 0.5.</summary>
    private static double RoundHalfUp(double value)
    {
        var floor = Math.Floor(value);
        return value - floor >= 0.5 ? floor + 1 : floor;
    }
}
