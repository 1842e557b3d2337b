using System.Collections.Frozen;

namespace SupportMap.Checks;

/// <summary>First names that are common in the UK and are no ordinary words: enough to notice that an entry names a person.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Known =
        """
        aaron abigail adam adrian agnes aidan aileen alan alasdair alastair alex alexander alexandra alice alison alistair allan
        amanda amber amy andrea andrew andy angela angus anita ann anna anne annette anthony antony archie
        arlene arthur ashley audrey barbara barry becky ben benjamin bernadette beth betty beverley brenda brendan brian bridget
        bruce callum calum cameron carol caroline catherine catriona charlene charles charlie charlotte cheryl chloe
        chris christian christina christine christopher claire clare colin colleen connor craig daniel danielle darren dave david
        dawn deborah debbie declan denise dennis derek diane donald donna doreen dorothy douglas duncan dylan eddie edward eileen
        elaine eleanor elizabeth ella ellen emily emma eric erin ethan euan evelyn ewan fiona fraser gareth gary gavin gemma geoff
        george georgina gerald gerard gillian gordon graeme graham greg hamish hannah harriet harry hazel
        heather helen henry hilary holly hugh iain ian irene isabel isla isobel jack jackie jacob jacqueline james jamie jane
        janet janice jason jayne jean jeanette jeff jennifer jenny jessica jill jim jimmy joan joanna joanne jodie joe john
        jonathan jordan joseph josh joshua joyce judith julia julie june karen kate katherine kathleen kathryn katie katy keith
        kelly kenneth kenny kerry kevin kieran kim kirsten kirsty laura lauren leanne lee leigh lesley leslie lewis liam linda
        lindsay
        lisa liz lorna lorraine louise lucy luke lynda lynn lynne lynsey maggie mairi malcolm mandy margaret maria marie marion
        mark martin mary matthew maureen megan melanie melissa michael michelle mick mike moira monica morag muriel murray nadia
        nancy naomi natalie natasha neil niamh nicholas nicola nicole nigel nina nora norman oliver olivia owen pam pamela pat
        patricia patrick paul paula pauline peter phil philip phillip rachel rebecca rhona richard rob robert roberta robin rod
        roderick roger ron
        ronald ronnie ross rory rosemary roy russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean shaun sharon
        sheena sheila shirley shona simon siobhan sophie stacey stephanie stephen steve steven stewart stuart sue susan suzanne
        sylvia
        tara teresa terry theresa thomas tim timothy tina toby tom tommy tony tracey tracy trevor trish ursula valerie vanessa
        vera veronica vicky victoria vincent violet vivienne walter wayne wendy wilma yvonne zoe ahmed ali aisha fatima mohammed
        muhammad omar
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Contains(string word) => Known.Contains(word);
}
