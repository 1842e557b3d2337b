namespace SupportMap.Content.Model;

/// <summary>What those who plan with a person do about help that matters at a stage.</summary>
public enum PlanStep
{
    /// <summary>Apply for it before the day.</summary>
    Apply,

    /// <summary>Book it for the day.</summary>
    Book,
}
