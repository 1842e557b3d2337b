namespace SupportMap.Content.Values;

/// <summary>The result of reading one value: the value, or what is wrong with it and how to fix it.</summary>
public readonly record struct Parsed<T>
{
    private Parsed(bool isGood, T? value, string? message, string? help) => (IsGood, Value, Message, Help) = (isGood, value, message, help);

    public bool IsGood { get; }

    public T? Value { get; }

    /// <summary>What is wrong. Null when the value is good, or when the true fault lies elsewhere and has been reported there.</summary>
    public string? Message { get; }

    public string? Help { get; }

    public static Parsed<T> Good(T value) => new(true, value, null, null);

    public static Parsed<T> Bad(string message, string help) => new(false, default, message, help);

    /// <summary>Neither good nor a fault of this value: for instance, the list it refers to could not be read.</summary>
    public static Parsed<T> Unknowable { get; }
}
