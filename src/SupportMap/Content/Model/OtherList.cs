namespace SupportMap.Content.Model;

/// <summary>A list of categories that other directories use.</summary>
public enum OtherList
{
    /// <summary>aliss.org; names as its API gives them (docs.aliss.org, categories; github.com/aliss/ALISS).</summary>
    Aliss,

    /// <summary>Open Eligibility 2.0; names as in github.com/auntbertha/openeligibility.</summary>
    OpenEligibility,
}
