namespace SupportMap.Search;

/// <summary>A named part of every document, such as its title. A boost of 10 makes a match here count ten times.</summary>
/// <param name="Name">
/// Not empty, not all digits, without "/", and none of the names a JavaScript object brings with it
/// ("constructor", "__proto__" ...): lunr.js weighs a field with such a name wrongly.
/// </param>
/// <param name="Boost">Above 0, at most <see cref="SearchIndex.HighestBoost"/>.</param>
public sealed record SearchField(string Name, double Boost = 1);
