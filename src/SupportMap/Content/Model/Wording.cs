namespace SupportMap.Content.Model;

/// <summary>Sentences of the service page that speak of the particular people a site is for.</summary>
/// <param name="InsideRefer">Holds <c>{weeks}</c>, which is replaced by a number.</param>
public sealed record Wording(
    string InsideHeading,
    string InsidePhone,
    string InsideNoPhone,
    string InsideLetter,
    string InsideNoLetter,
    string InsideAsk,
    string InsideVisits,
    string InsideRefer);
