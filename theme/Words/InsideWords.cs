using System.Globalization;
using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>What works before somebody leaves, in the site's own sentences; none where nothing is known.</summary>
internal static class InsideWords
{
    public static IEnumerable<string> Of(FromPrison? inside, Wording wording)
    {
        if (inside is null)
        {
            yield break;
        }

        switch (inside.Phone)
        {
            case Answer.Yes: yield return wording.InsidePhone; break;
            case Answer.No: yield return wording.InsideNoPhone; break;
            case Answer.Ask: yield return wording.InsideAsk; break;
        }

        switch (inside.Letter)
        {
            case Answer.Yes: yield return wording.InsideLetter; break;
            case Answer.No: yield return wording.InsideNoLetter; break;
            case Answer.Ask when inside.Phone is not Answer.Ask: yield return wording.InsideAsk; break;
        }

        if (inside.Visits.Count > 0)
        {
            yield return $"{wording.InsideVisits} {ListWords.And(inside.Visits, prison => prison.Name)}.";
        }

        if (inside.ReferWeeksBefore is { } weeks)
        {
            yield return wording.InsideRefer.Replace("{weeks}", weeks.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
    }
}
