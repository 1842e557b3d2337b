using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace SupportMap.Tests.Support;

/// <summary>A made-up Netlify and GitHub in one server, as far as the script for corrections asks them; and our program, warm.</summary>
internal sealed class MadeUpServices : IDisposable
{
    private readonly HttpListener _server = new();

    public MadeUpServices()
    {
        Address = $"http://127.0.0.1:{FreePort()}";
        _server.Prefixes.Add($"{Address}/");
        _server.Start();
        _ = Task.Run(Serve);
    }

    public string Address { get; }

    /// <summary>The submissions that Netlify still has.</summary>
    public JsonArray Sent { get; } = [];

    public List<JsonObject> Pulls { get; } = [];

    public List<JsonObject> Issues { get; } = [];

    /// <summary>What is answered with 500: <c>DELETE /submissions/a1</c>.</summary>
    public HashSet<string> Failing { get; } = [];

    public void Dispose() => _server.Close();

    private async Task Serve()
    {
        while (_server.IsListening)
        {
            var context = await _server.GetContextAsync();
            using var reader = new StreamReader(context.Request.InputStream);
            var body = await reader.ReadToEndAsync();
            var step = $"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath}";
            var head = context.Request.QueryString["head"]?.Split(':')[1];
            var answer = Failing.Contains(step) ? null : Answer(step, head, body.Length == 0 ? null : JsonNode.Parse(body)!.AsObject());
            // A connection that is kept may close while the next question is on its way.
            context.Response.KeepAlive = false;
            context.Response.StatusCode = answer is null ? 500 : 200;
            context.Response.Close(Encoding.UTF8.GetBytes(answer?.ToJsonString() ?? "{}"), willBlock: false);
        }
    }

    private JsonNode? Answer(string step, string? head, JsonObject? body)
    {
        switch (step)
        {
            case "POST /run":
                return Warm(body!);
            case "GET /sites/s/forms":
                return new JsonArray(new JsonObject { ["id"] = "f", ["name"] = "change" });
            case "GET /forms/f/submissions":
                return Sent.DeepClone();
            case "GET /repos/elm/home/pulls":
                return new JsonArray(
                    [.. Pulls.Where(pull => head is null || (string)pull["head"]!["ref"]! == head).Select(pull => pull.DeepClone())]);
            case "GET /repos/elm/home/issues":
                return new JsonArray([.. Issues.Select(issue => issue.DeepClone())]);
            case "POST /repos/elm/home/pulls":
                body!["number"] = Pulls.Count + 1;
                body["labels"] = new JsonArray();
                body["head"] = new JsonObject
                {
                    ["ref"] = (string)body["head"]!, ["repo"] = new JsonObject { ["full_name"] = "elm/home" },
                };
                Pulls.Add(body);
                return body.DeepClone();
            case "POST /repos/elm/home/issues":
                Issues.Add(body!);
                return body!.DeepClone();
            case var _ when step.StartsWith("DELETE /submissions/", StringComparison.Ordinal):
                Sent.Remove(Sent.First(each => (string)each!["id"]! == step.Split('/')[^1]));
                return new JsonObject();
            default:
                return step.EndsWith("/comments", StringComparison.Ordinal) && step[0] == 'G' ? new JsonArray() : new JsonObject();
        }
    }

    private static JsonObject Warm(JsonObject question)
    {
        string[] arguments = [.. question["arguments"]!.AsArray().Select(each => (string)each!)];
        var ended = WarmProgram.Run((string)question["folder"]!, arguments);
        return new() { ["code"] = ended.ExitCode, ["output"] = ended.Output, ["errors"] = ended.Errors };
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
