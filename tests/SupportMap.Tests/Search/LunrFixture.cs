using System.Text.Json;
using SupportMap.Search;
using SupportMap.Tests.Search;
using SupportMap.Tests.Support;
using Xunit;

[assembly: AssemblyFixture(typeof(LunrFixture))]

namespace SupportMap.Tests.Search;

/// <summary>lunr.js in one Node.js process, for all tests that ask it. It starts with the first question.</summary>
public sealed class LunrFixture : IDisposable
{
    internal static readonly string Folder = RepositoryRoot.Combine("tests", "conformance");

    private readonly Lazy<Node> node = new(() => Node.Start(Path.Combine(Folder, "serve.mjs")));

    /// <summary>Asks serve.mjs.</summary>
    /// <param name="question">The name of the question.</param>
    /// <param name="properties">Names and their values, which are JSON.</param>
    internal JsonElement Ask(string question, params (string Name, string Json)[] properties)
    {
        var json = properties.Select(property => $",{JsonText.Quote(property.Name)}:{property.Json}");
        var reply = JsonDocument.Parse(node.Value.Ask($$"""{"ask":{{JsonText.Quote(question)}}{{string.Concat(json)}}}""")).RootElement;
        return reply.TryGetProperty("answer", out var answer)
            ? answer
            : throw new InvalidOperationException($"{question}: {reply.GetProperty("error").GetString()}");
    }

    /// <summary>The index as lunr.js would serialise it, read from the packed format by browser/unpack-index.js.</summary>
    internal string Unpack(SearchIndex index) => Ask("unpack", Packed(index.ToPacked())).GetRawText();

    internal static (string Name, string Json) Packed(byte[] packed) => ("packed", JsonText.Quote(Convert.ToBase64String(packed)));

    public void Dispose()
    {
        if (node.IsValueCreated)
        {
            node.Value.Dispose();
        }
    }
}
