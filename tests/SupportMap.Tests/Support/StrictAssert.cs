namespace SupportMap.Tests.Support;

/// <summary>
/// What tests call <c>Assert</c>. Looking through nothing proves nothing: what holds for all of a list, or for none of it, fails
/// for an empty one.
/// </summary>
internal abstract class StrictAssert : Xunit.Assert
{
    public static new void All<T>(IEnumerable<T> collection, Action<T> action)
    {
        NotEmpty(collection);
        Xunit.Assert.All(collection, action);
    }

    public static new void DoesNotContain<T>(IEnumerable<T> collection, Predicate<T> filter)
    {
        NotEmpty(collection);
        Xunit.Assert.DoesNotContain(collection, filter);
    }

    public static new void DoesNotContain<T>(T expected, IEnumerable<T> collection)
    {
        NotEmpty(collection);
        Xunit.Assert.DoesNotContain(expected, collection);
    }

    public static new void DoesNotContain(string expectedSubstring, string? actualString, StringComparison comparisonType)
    {
        NotEmpty(actualString!);
        Xunit.Assert.DoesNotContain(expectedSubstring, actualString, comparisonType);
    }
}
