namespace SupportMap.Editing.Import;

/// <summary>How a table is imported.</summary>
/// <param name="Update">True to change entries that are there already.</param>
/// <param name="KeepStatus">True to take the status that the table gives; else every new entry is a draft.</param>
/// <param name="GoodRows">True to import the good rows of a table that has bad ones.</param>
public sealed record ImportOptions(bool Update = false, bool KeepStatus = false, bool GoodRows = false);
