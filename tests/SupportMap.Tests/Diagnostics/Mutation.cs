using SupportMap.Content.Reading;

namespace SupportMap.Tests.Diagnostics;

/// <summary>An input in which one file is changed.</summary>
/// <param name="Number">The number by which it can be had again.</param>
/// <param name="File">What was changed: <c>SM0101-at-sign: services/foodbank.md</c>.</param>
/// <param name="Change">How: <c>byte 17: 3A put in</c>.</param>
internal sealed record Mutation(int Number, string File, string Change, IReadOnlyList<InputFile> Input)
{
    public override string ToString() => $"{Number}: {File}, {Change}";
}
