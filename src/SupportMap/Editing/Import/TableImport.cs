using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;
using SupportMap.OpenData.Tables;

namespace SupportMap.Editing.Import;

/// <summary>
/// From a table of services to files of the input. Each file is checked as a
/// build would check it, and each fault is told at its cell.
/// </summary>
public sealed class TableImport
{
    private readonly string _table;
    private readonly IReadOnlyList<InputFile> _input;
    private readonly BuildOptions _build;
    private readonly ImportOptions _options;
    private readonly Dictionary<string, InputFile> _there;
    private readonly Dictionary<string, Service> _services;
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _bag = new();

    private TableImport(string table, IReadOnlyList<InputFile> input, BuildOptions build, ImportOptions options)
    {
        (_table, _input, _build, _options) = (table, input, build, options);
        _there = input.Where(file => file.Path.StartsWith("services/", StringComparison.Ordinal))
            .GroupBy(file => Path.GetFileNameWithoutExtension(file.Path), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(same => same.Key, same => same.First(), StringComparer.OrdinalIgnoreCase);
        _services = options.Update && SiteBuild.Check(input, build).Catalogue is { } catalogue
            ? catalogue.Services.ToDictionary(service => service.Id, StringComparer.Ordinal)
            : [];
    }

    /// <summary>An empty table to fill in: the row of names, with the mark that spreadsheets look for.</summary>
    public static byte[] Template() =>
        DataTables.Write(
            [.. ServiceColumns.All().Where(column => column.Set is not null || column.Name == ServiceColumns.Id)], Array.Empty<Service>());

    /// <summary>What importing a table would do.</summary>
    /// <param name="bytes">The table as it lies on disk.</param>
    /// <param name="table">Its name as the user typed it, for messages.</param>
    public static ImportPlan Plan(byte[] bytes, string table, IReadOnlyList<InputFile> input, BuildOptions build, ImportOptions options) =>
        new TableImport(table, input, build, options).Plan(bytes);

    private ImportPlan Plan(byte[] bytes)
    {
        if (TableText.Read(bytes, _table, _bag) is not { } rows)
        {
            return new ImportPlan([], _bag.Sorted(), []);
        }

        var columns = TableColumns.Read(rows[0], _table, _bag);
        if (!columns.Places.Any(place => place.Column.Name is ServiceColumns.Id || place.Column.Name == ServiceKeys.Name.Name))
        {
            return new ImportPlan([], _bag.Sorted(), []);
        }

        var drafts = Drafts(rows.Skip(1).Where(row => !row.IsEmpty), columns);
        CheckFiles(drafts, columns);
        IReadOnlyList<ImportStep> steps = [.. drafts.Select(Step)];
        var found = _bag.Sorted()
            .Concat(drafts.SelectMany(draft => draft.Faults))
            .Distinct()
            .OrderBy(fault => fault.Span.Line)
            .ThenBy(fault => fault.Span.Column)
            .ToList();
        var isGood = !found.Exists(fault => fault.IsError) || (_options.GoodRows && !_bag.HasErrors);
        return new ImportPlan(steps, found, isGood ? [.. steps.Select(step => step.File).OfType<InputFile>()] : []);
    }

    private List<RowDraft> Drafts(IEnumerable<CsvRow> rows, TableColumns columns)
    {
        var drafts = new List<RowDraft>();
        var ids = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            var own = new DiagnosticBag();
            var read = TableRow.Read(row, columns, _table, own);
            RowFacts.Check(read, columns, _table, own);
            var place = new CellPlace(
                _table,
                row.Number,
                1 + columns.Places.FirstOrDefault(place => place.Column.Name == ServiceColumns.Id).Index,
                ServiceColumns.Id);
            if (read.Label.Length == 0)
            {
                // It has no name either, which is told.
            }
            else if (Ids.Fault(read.Id) is { } fault)
            {
                place.Report(
                    Codes.BadId,
                    $"“{read.Id}” cannot be an id: {fault}",
                    $"write “{Ids.Suggest(read.Id)}”, or leave it empty to make one from the name",
                    own);
            }
            else if (!ids.TryAdd(read.Id, row.Number))
            {
                place.Report(
                    Codes.TakenId, $"“{read.Id}” is also the id of row {ids[read.Id]}", "give each service its own row and id", own);
            }

            drafts.Add(Draft(read, columns, place, own));
        }

        return drafts;
    }

    private RowDraft Draft(TableRow row, TableColumns columns, CellPlace id, DiagnosticBag own)
    {
        if (own.Items.Any(fault => fault.Code == Codes.BrokenRow))
        {
            // Its cells are not those that were meant.
            return new RowDraft(row, "", own);
        }

        var keepsStatus = _options.KeepStatus;
        if (_there.GetValueOrDefault(row.Id) is not { } file)
        {
            if (!columns.Places.Any(place => place.Column.Name == ServiceKeys.Name.Name))
            {
                id.Report(
                    Codes.UnknownReference,
                    $"there is no service “{row.Id}” to change",
                    Nearest.To(row.Id, _there.Keys) is { } near
                        ? $"did you mean “{near}”?"
                        : "write the id of a service, or add a column “name” for a new one",
                    own);
                return new RowDraft(row, "", own);
            }

            CheckRequired(row, columns, own);
            CheckClosed(row, columns, own);
            var path = $"services/{row.Id}.md";
            return new RowDraft(row, path, own) { File = RowEntry.File(path, RowEntry.New(row, keepsStatus)) };
        }

        if (!_options.Update)
        {
            id.Report(
                Codes.TakenId,
                $"there is already a service “{row.Id}”, in {file.Path}",
                "to change it, add --update; for another service give the row another id",
                own);
            return new RowDraft(row, file.Path, own);
        }

        if (_services.GetValueOrDefault(row.Id) is not { } service
            || RowEntry.Changed(row, file, service, keepsStatus) is not { Text: { } text } changed)
        {
            id.Report(
                Codes.TakenId,
                $"{file.Path} cannot be changed while the input has errors",
                "run “supportmap check” and fix them first",
                own);
            return new RowDraft(row, file.Path, own);
        }

        return new RowDraft(row, file.Path, own)
        {
            Changes = changed.Changes,
            IsThere = true,
            File = changed.Changes.Count == 0 ? null : RowEntry.File(file.Path, text),
        };
    }

    // A cell in each row; a column that is not there at all is told once.
    private void CheckRequired(TableRow row, TableColumns columns, DiagnosticBag own)
    {
        foreach (var column in ServiceColumns.All()
            .Where(
                column => column is { IsRequired: true, Key: not null } && column.Key != ServiceKeys.Sources
                    && !row.Facts.ContainsKey(column.Name)))
        {
            var (_, index) = columns.Places.FirstOrDefault(place => place.Column.Name == column.Name);
            if (row.Has(column) && row.Cells[column.Name].Length == 0)
            {
                new CellPlace(_table, row.Number, index + 1, column.Name)
                    .Report(Codes.MissingKey, "this cell is empty", $"write {column.About}; for example: {column.Example}", own);
            }
            else if (!columns.Mentions(column) && _missing.Add(column.Name))
            {
                _bag.Add(
                    Codes.MissingKey,
                    new SourceSpan(_table, 1, 1),
                    $"there is no column “{column.Name}”, which a new service needs",
                    $"add it; it holds {column.About}; for example: {column.Example}");
            }
        }
    }

    private void CheckClosed(TableRow row, TableColumns columns, DiagnosticBag own)
    {
        if (!_options.KeepStatus
            && columns.Places.FirstOrDefault(
                place => (place.Column.Key == ServiceKeys.ClosedOn || place.Column.Key == ServiceKeys.SupersededBy)
                    && row.Facts.ContainsKey(place.Column.Name)) is { Column: { } column } found)
        {
            new CellPlace(_table, row.Number, found.Index + 1, column.Name)
                .Report(
                    Codes.ClosedDraft,
                    "a service that has closed cannot be a draft",
                    "add --keep-status to use the table's status, or empty this cell",
                    own);
        }
    }

    // Until the good rows are good without the bad ones too: one may name another.
    private void CheckFiles(List<RowDraft> drafts, TableColumns columns)
    {
        // Two files of one name cannot both be checked.
        var checking = drafts.Where(draft => draft.File is not null)
            .GroupBy(draft => draft.Path, StringComparer.OrdinalIgnoreCase)
            .Select(same => same.First())
            .ToList();
        for (var isStable = false; !isStable && checking.Count > 0;)
        {
            var paths = checking.ToDictionary(draft => InputSet.Display(_build.InputName, draft.Path), StringComparer.Ordinal);
            var found = SiteBuild.Check(
                [.. _input.Where(file => !checking.Exists(draft => draft.Path == file.Path)), .. checking.Select(draft => draft.File!)],
                _build).Diagnostics;
            foreach (var faults in found.Where(fault => paths.ContainsKey(fault.Span.File))
                .GroupBy(fault => fault.Span.File, StringComparer.Ordinal))
            {
                var draft = paths[faults.Key];
                draft.Checked = [.. RowFaults.At(
                    draft.Row,
                    columns,
                    _table,
                    TextDecoder.Text(draft.File!.Bytes),
                    faults.Where(fault => !draft.IsInPart || !MayComeOfLostCells(fault)))];
            }

            isStable = !_options.GoodRows || checking.RemoveAll(draft => draft.Faults.Any(fault => fault.IsError)) == 0;
        }
    }

    private static bool MayComeOfLostCells(Diagnostic fault) =>
        new[] { Codes.MissingKey, Codes.NeedsAnother, Codes.ChangedMind, Codes.NoWayIn }.Contains(fault.Code);

    private static ImportStep Step(RowDraft draft)
    {
        var kind = draft.Faults.Any(fault => fault.IsError) ? ImportKind.Bad
            : !draft.IsThere ? ImportKind.Adds
            : draft.Changes.Count == 0 ? ImportKind.Same : ImportKind.Changes;
        return new ImportStep(draft.Row.Number, draft.Row.Label, kind, kind is ImportKind.Bad ? null : draft.File, draft.Changes);
    }
}
