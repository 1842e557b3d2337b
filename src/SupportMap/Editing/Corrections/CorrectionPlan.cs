using System.Text;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Editing.Import;
using SupportMap.OpenData.Tables;

namespace SupportMap.Editing.Corrections;

/// <summary>From a submission to a table of one row, which the import takes.</summary>
public static class CorrectionPlan
{
    private const string Table = "form";
    private const string TakingOn = "taking-people-on";

    // What decides how sure readers can be, or what they see in danger, is never taken from a form.
    private static readonly string[] Refused =
    [
        ServiceColumns.Id, ServiceKeys.Status.Name, ServiceKeys.Checked.Name, ServiceKeys.CheckedHow.Name, "urgent", "sensitive",
        ServiceKeys.Sources.Name, "formerly",
    ];

    private static readonly HashSet<string> Known =
        [.. ServiceColumns.All().Where(column => column.Set is not null).Select(column => column.Name)];

    /// <param name="confirmed">How somebody asked the service today; null when nobody has.</param>
    public static Correction Of(Submission sent, IReadOnlyList<InputFile> input, BuildOptions build, CheckedHow? confirmed)
    {
        if (SiteBuild.Check(input, build).Catalogue is not { } catalogue)
        {
            return Correction.Refused("the input has errors: run “supportmap check” and fix them first", null, sent.Note);
        }

        var service = Find(catalogue, sent.Service);
        if (Reason(sent, service, confirmed) is { } reason)
        {
            return Correction.Refused(reason, service, sent.Note) with { Sent = Shown(sent, service) };
        }

        var cells = Cells(sent, service, build.Today, confirmed);
        if (cells.Count == 0)
        {
            return new Correction(service, ImportKind.Same, [], [], [], sent.Note) { Name = service!.Name, WaitsForCall = true };
        }

        var plan = TableImport.Plan(Csv(service, cells), Table, input, build, new ImportOptions(Update: true));
        var step = plan.Steps is [var only, ..] ? only : null;
        if (service is null && step?.Kind is ImportKind.Changes)
        {
            return Correction.Refused($"there is already a service “{step.Name}”: say which service this is about", null, sent.Note) with
            {
                Sent = Shown(sent, catalogue.Services.FirstOrDefault(other => other.Id == Ids.Suggest(step.Name))),
            };
        }

        var reasons = plan.Diagnostics.Where(fault => fault.IsError)
            .Select(fault => $"{fault.Message.Replace("row 2, ", "", StringComparison.Ordinal)} ({fault.Help})")
            .ToList();
        return new Correction(service, step?.Kind ?? ImportKind.Bad, step?.Changes ?? [], reasons, plan.Files, sent.Note)
        {
            Name = service?.Name ?? step?.Name ?? "",
            Sent = Shown(sent, service),
            Keys = [.. cells.Select(cell => cell.Column).Where(column => step?.Changes.Any(change => Says(change, column)) ?? false)],
        };
    }

    // What a confidential address is must not be told by what is refused either.
    private static IReadOnlyList<(string Column, string Text)> Shown(Submission sent, Service? service) =>
        [.. sent.Facts.Where(fact => service is not { AddressIsConfidential: true } || !IsAddress(fact.Column))];

    private static bool IsAddress(string column) => column.StartsWith("address-", StringComparison.Ordinal);

    /// <summary>Reads the service by its id, one that it had before, the address of its page, or its name.</summary>
    private static Service? Find(Catalogue catalogue, string named)
    {
        var isAddress = Uri.TryCreate(named, UriKind.Absolute, out var address) && address.Scheme is "https" or "http";
        var path = isAddress ? address!.AbsolutePath : named;
        var id = path.StartsWith("/services/", StringComparison.Ordinal) ? path["/services/".Length..].TrimEnd('/') : path;
        var same = catalogue.Services.Where(service => string.Equals(service.Name, named, StringComparison.OrdinalIgnoreCase)).ToList();
        // Phones begin what somebody types with a capital, and paper has ids of long ago.
        return catalogue.Services.FirstOrDefault(service => string.Equals(service.Id, id, StringComparison.OrdinalIgnoreCase))
            ?? catalogue.Services.FirstOrDefault(service => service.Formerly.Contains(id))
            ?? (same.Count == 1 ? same[0] : null);
    }

    private static string? Reason(Submission sent, Service? service, CheckedHow? confirmed)
    {
        if (service is null && sent.Service.Length > 0)
        {
            return $"there is no service “{sent.Service}”";
        }

        if (sent.Facts.FirstOrDefault(fact => Refused.Contains(fact.Column)) is { Column: { } refused })
        {
            return $"“{refused}” cannot be changed through the form";
        }

        if (sent.Facts.FirstOrDefault(fact => !Known.Contains(fact.Column)) is { Column: { } unknown })
        {
            return $"“{unknown}” is not a field of the form";
        }

        if (service is { AddressIsConfidential: true }
            && sent.Facts.FirstOrDefault(fact => IsAddress(fact.Column)) is { Column: { } secret })
        {
            return $"“{secret}” cannot be changed through the form: the address is confidential";
        }

        return (service, sent.Facts.Count, sent.IsAllRight || confirmed is not null) switch
        {
            (null, 0, _) => "it names no service and describes no new one",
            (null, _, true) => "a new service cannot have been confirmed yet",
            (not null, 0, false) when sent.Note.Length > 0 => "it changes no field: read the note",
            (not null, 0, false) => "nothing is filled in",
            _ => null,
        };
    }

    private static List<(string Column, string Text)> Cells(Submission sent, Service? service, DateOnly today, CheckedHow? confirmed)
    {
        List<(string Column, string Text)> cells = [.. sent.Facts];
        if (cells.Exists(cell => cell.Column == $"{TakingOn}-state" && cell.Text.Length > 0))
        {
            // As the service said on the day it was sent; the check refuses days to come.
            cells.RemoveAll(cell => cell.Column == $"{TakingOn}-as-of");
            cells.Add(($"{TakingOn}-as-of", Dates.Write(sent.Sent is { } day && day < today ? day : today)));
        }

        if (service is not null && confirmed is { } how)
        {
            cells.Add((ServiceKeys.Checked.Name, Dates.Write(today)));
            cells.Add((ServiceKeys.CheckedHow.Name, Choices.CheckedHow.Write(how)));
        }

        return cells;
    }

    // What looks like a formula is written, and read back, as the text that it is.
    private static byte[] Csv(Service? service, List<(string Column, string Text)> cells)
    {
        var id = service is null ? [] : new[] { (Column: ServiceColumns.Id, Text: service.Id) };
        IReadOnlyList<(string Column, string Text)> all = [.. id, .. cells];
        return Encoding.UTF8.GetBytes(
            CsvText.Write([all.Select(cell => cell.Column), all.Select(cell => cell.Text)]));
    }

    // "phones was ..", "adds phones: ..", "removes phones, ..": a column begins with the key.
    private static bool Says(string change, string column) =>
        change.Split(' ').Take(3).Select(word => word.Trim(',', ':')).Any(word => word == column
            || column.StartsWith($"{word}-", StringComparison.Ordinal));
}
