namespace SupportMap.Content.Values;

/// <summary>The result of reading one value: the value, or what is wrong with it and how to mend it.</summary>
public readonly record struct Parsed<T>
{
    private Parsed(T? value, string? message, string? help) => (Value, Message, Help) = (value, message, help);

    public T? Value { get; }

    /// <summary>What is wrong; null when <see cref="Value"/> is good.</summary>
    public string? Message { get; }

    public string? Help { get; }

    public bool IsGood => Message is null;

    public static Parsed<T> Good(T value) => new(value, null, null);

    public static Parsed<T> Bad(string message, string help) => new(default, message, help);
}
